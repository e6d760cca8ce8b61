import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import type { RepresentativeOrigin } from '#server/law/register/representative-origin.ts';
import type { RepresentativeState, RepresentativeAction } from '#server/law/register/representative-stage.ts';

/**
 * 社会公众代表: one person of the register. No number of an identity card, no address, no date of birth is
 * stored; the contact is sealed apart (`representative-contact.ts`).
 */
@Table({ indexes: [{ properties: ['state', 'id'] }] })
export class Representative {
  readonly id = column.key();

  /** Their number in public papers (代表编号), such as D2026-0007: it names nobody. */
  readonly no = column.text({ unique: true });
  origin = column.text() as RepresentativeOrigin;
  state = column.text() as RepresentativeState;
  name = column.text();

  /** They agreed in writing to be named in public (同意公开姓名), and when. */
  nameConsentOn = column.day.opt();
  categories = column.texts() as readonly RepresentativeCategory[];
  unitPost = column.text();
  fields = column.texts();

  /** 乡镇（街道）. */
  region = column.text();

  /** 村（社区）; asked only because of the interests that follow from it. */
  village = column.text.or('');

  /** Given by themselves, for balanced quotas; null when they did not. */
  gender = column.text.opt();

  /** Matters in which they declared a direct interest (申报的利害关系). */
  declaredInterests = column.texts.or([]);
  termStartsOn = column.day();
  termEndsOn = column.day();
  verifiedOn = column.day.opt();
  verifiedById = column.ref.opt(() => Person);

  /** How identity and age were verified (核实方式); never the number of a document. */
  verificationNote = column.text.opt();
  awayUntil = column.day.opt();

  /** Why they are suspended, was not taken in, or left (原因). */
  stateReason = column.text.opt();
  nominatedByUnitId = column.ref.opt(() => Unit);
  enteredById = column.ref.opt(() => Person);
  readonly enteredAt = column.instant();

  /** Of a person who applied themselves: the key of their request, their receipt, and the privacy notice they saw. */
  readonly idempotencyKey = column.uuid.opt({ unique: true });
  readonly requestHash = column.text.opt();
  readonly receiptNo = column.text.opt({ unique: true });
  readonly lookupHmac = column.text.opt();
  readonly noticeVersion = column.integer.opt();

  /** Reason an applicant gives (申请理由). */
  readonly applied = column.text.or('');
  readonly version = column.version();
}

/** Event in a representative's course in the register (入库、暂停、续任、退出的经过): never changed. */
@Table({ indexes: [{ properties: ['representativeId', 'at'] }] })
export class RepresentativeChange {
  readonly id = column.key();
  readonly representativeId = column.ref(() => Representative);
  readonly event = column.text() as RepresentativeAction | 'enter' | 'apply' | 'import' | 'remind';
  readonly note = column.text.or('');

  /** Null where they did it themselves. */
  readonly byId = column.ref.opt(() => Person);
  readonly at = column.instant();
}

/** 代表的联系方式, sealed with the contact key; read only by a logged command, or to send an invitation. */
@Table()
export class RepresentativeContact {
  readonly representativeId = column.ref(() => Representative, { primary: true });
  sealed = column.blob();

  /** Keyed digest by which all that was sent from one contact is found; empty: no contact. Null until the next minute. */
  contactMark = column.text.opt({ index: true });
}
