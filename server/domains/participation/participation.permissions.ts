import { anyone, type Permission, staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

const { UNIT_STAFF, UNIT_LEAD } = Role;

/** Who answers a questionnaire: anyone. */
export const participant: Permission = anyone;

/** Who plans activities, and who announces and cancels them. */
export const plansActivities = staff(UNIT_STAFF, UNIT_LEAD);
export const announcesActivities = staff(UNIT_LEAD);

/** The same, within the decision's own units. */
export const within = (permission: Permission, unitIds: readonly string[]): Permission => ({
  ...permission,
  allows: (actor) => permission.allows(actor) && actor !== null && unitIds.includes(actor.unitId),
});
