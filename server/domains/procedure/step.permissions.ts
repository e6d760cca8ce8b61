import { type Permission, staff, staffOfAnyOrgan } from '#server/ground/kernel/authority.ts';
import { ControlAct, controllers } from '#server/law/people/interested.ts';
import { Role } from '#server/law/people/role.ts';

/** Who carries out the steps of the responsible unit (决策承办单位). */
export const UNIT_ROLES = [Role.UNIT_STAFF, Role.UNIT_LEAD] as const;
export const prepares = staff(...UNIT_ROLES);

/** Who answers for a step that is left out: the unit's lead. */
export const WAIVER_ROLES = [Role.UNIT_LEAD] as const;
export const waives = staff(...WAIVER_ROLES);

/** Who says for the organ whether a risk is under control (第二十四条). */
export const RISK_FINDER_ROLES = controllers(ControlAct.RISK_FINDING);
export const findsRisk = staffOfAnyOrgan(...RISK_FINDER_ROLES);

/** Who reviews fair competition (市场监督管理部门). */
export const COMPETITION_ROLES = controllers(ControlAct.COMPETITION);
export const reviewsCompetition = staff(...COMPETITION_ROLES);

/** The same permission for the people of these units alone. */
export const ofUnits = (permission: Permission, unitIds: readonly string[]): Permission => ({
  ...permission,
  allows: (actor) => permission.allows(actor) && actor !== null && unitIds.includes(actor.unitId),
});
