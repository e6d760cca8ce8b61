import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { ChangeKind } from '#server/law/people/proposed-change.ts';

/** Neither confirmed nor returned: one at a time for a record. */
const OPEN = 'confirmed_at is null and returned_at is null';

/** Answered once, by one of the two. */
const ONE_ANSWER = 'confirmed_at is null or returned_at is null';

/** 经第二人确认的变动: a record before and after, and why; what was proposed never changes, a second person answers it once. */
@Table({
  indexes: [{ properties: ['kind', 'subject', 'proposedAt'] }],
  uniques: [{ name: 'proposed_change_open', properties: ['kind', 'subject'], where: OPEN }],
  checks: [{ name: 'proposed_change_one_answer', expression: ONE_ANSWER }],
})
export class ProposedChange {
  readonly id = column.key();
  readonly kind = column.text() as ChangeKind;

  /** Key of the record: the agenda item, the meeting, the row of the list, the year. */
  readonly subject = column.text();

  /** The office that keeps the record. */
  readonly unitId = column.ref(() => Unit);

  /** Null: newly entered. */
  readonly before = column.json.opt() as object | null;
  readonly after = column.json() as object;
  readonly reason = column.text();
  readonly proposedById = column.ref(() => Person);
  readonly proposedAt = column.instant();
  confirmedById = column.ref.opt(() => Person);
  confirmedAt = column.instant.opt();
  returnedById = column.ref.opt(() => Person);
  returnedAt = column.instant.opt();

  /** Why it was returned. */
  returnReason = column.text.or('');
}
