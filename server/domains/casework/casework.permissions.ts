import { type Actor, anyone, type Permission, staff } from '#server/ground/kernel/authority.ts';
import type { CaseKind } from '#server/law/casework/case-kind.ts';
import { CASE_KINDS } from '#server/law/casework/case-kinds.ts';
import { Role } from '#server/law/people/role.ts';

const { UNIT_STAFF, UNIT_LEAD, EXECUTING_UNIT, GOV_OFFICE_STAFF, AUDITOR } = Role;

/** Who asks, and looks up their own: anyone; the receipt proves whose it is. */
export const asker: Permission = anyone;

/** Who writes down what came by letter, telephone or visit (登记来信来电). */
export const recordsCases = staff(UNIT_STAFF, UNIT_LEAD, EXECUTING_UNIT, GOV_OFFICE_STAFF);

/**
 * Who handles a case item: the unit whose turn it is. With the system's scope, since the person's sealed address is opened
 * to send them the answer, and another unit gets what is handed on; whose turn it is the command itself proves.
 */
export const handlesCases: Permission = {
  ...staff(UNIT_STAFF, UNIT_LEAD, EXECUTING_UNIT, GOV_OFFICE_STAFF),
  scopes: ['SYSTEM'],
};

/** Who confirms an answer: the unit's lead, in a unit that carries out and in the government's office another of its staff. */
export const confirmsCases: Permission = {
  ...staff(UNIT_LEAD, EXECUTING_UNIT, GOV_OFFICE_STAFF),
  scopes: ['SYSTEM'],
};

/** Who reviews what was taken down: the office, which answered none but its own. */
export const reviewsTakedowns: Permission = { ...staff(GOV_OFFICE_STAFF), scopes: ['SYSTEM'] };

/** Who reads them: the unit whose turn it is, the units of the decision that it is about, and the office that assigns them. */
export const readsCases = staff(UNIT_STAFF, UNIT_LEAD, EXECUTING_UNIT, GOV_OFFICE_STAFF, AUDITOR);

/** The same for case items of one kind: the post of a unit that only carries decisions out counts for what is said of decisions alone. */
export const ofKind = (permission: Permission, kind: CaseKind): Permission => ({
  ...permission,
  allows: (actor) => permission.allows(CASE_KINDS[kind].executing ? actor : withoutExecuting(actor)),
});

const withoutExecuting = (actor: Actor | null): Actor | null =>
  actor && { ...actor, roles: actor.roles.filter((role) => role !== EXECUTING_UNIT) };
