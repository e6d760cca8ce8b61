import { Table, column } from '#schema/kernel/columns.ts';
import { Representative } from '#schema/register/representative.ts';

/** 代表的联系方式, sealed with the contact key; read only by a logged command, or to send an invitation. */
@Table()
export class RepresentativeContact {
  readonly representativeId = column.ref(() => Representative, { primary: true });
  sealed = column.blob();

  /** Keyed digest by which all that was sent from one contact is found; empty: no contact. Null until the next minute. */
  contactMark = column.text.opt({ index: true });
}
