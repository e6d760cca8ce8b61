import { Table, column } from '#schema/kernel/columns.ts';
import { CaseItem } from '#schema/casework/case-item.ts';

/** 来件人的姓名与联系方式, sealed with the contact key; read only by a logged command, or to send the answer. */
@Table()
export class CasePerson {
  readonly caseId = column.ref(() => CaseItem, { primary: true });
  readonly sealed = column.blob();

  /** Years for which it is kept after the answer (保存期限), as the notice said when it was left; null: as long as its decision's. */
  readonly years = column.integer.opt();

  /** Keyed digest by which all that was sent from one contact is found; empty: no contact. Null until the next minute. */
  readonly contactMark = column.text.opt({ index: true });
}
