import { Table, column } from '#schema/kernel/columns.ts';
import type { EntityName } from '@mikro-orm/core';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { ListedMember } from '#server/law/meeting/member-change.ts';

/** Neither confirmed nor returned: one at a time for a member. */
const OPEN = 'confirmed_at is null and returned_at is null';

/** Answered once, by one of the two. */
const ONE_ANSWER = 'confirmed_at is null or returned_at is null';

/** 组成人员名单的变动: the row before, the one proposed, and why; what was proposed never changes, a second person answers it once. */
@Table({
  indexes: [{ properties: ['unitId', 'proposedAt'] }],
  uniques: [{ name: 'organ_member_change_open', properties: ['memberId'], where: OPEN }],
  checks: [{ name: 'organ_member_change_one_answer', expression: ONE_ANSWER }],
})
export class OrganMemberChange {
  declare readonly [EntityName]?: 'OrganMemberChange';

  readonly id = column.key();

  /** The office that keeps the list. */
  readonly unitId = column.ref(() => Unit);

  /** Row of the list; of a new member the row that the confirmation makes. */
  readonly memberId = column.uuid();

  /** Null: newly listed. */
  readonly before = column.json.opt() as ListedMember | null;
  readonly after = column.json() as ListedMember;
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
