import { type Actor, type Permission, staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** Posts that read what is on record of decisions: the county's all of them, a unit's its own (合规情况). */
export const readsDuties: Permission = staff(
  Role.JUSTICE_STAFF,
  Role.LEGALITY_REVIEWER,
  Role.GOV_OFFICE_STAFF,
  Role.GOV_LEADER,
  Role.HEAD_OF_GOVERNMENT,
  Role.MARKET_SUPERVISION,
  Role.AUDITOR,
  Role.UNIT_STAFF,
  Role.UNIT_LEAD,
  Role.EXECUTING_UNIT,
);

/** 保密审查员、档案员 read no records but owe duties of their own, and see those alone. */
export const owesDuties: Permission = {
  ...staff(Role.SECRECY_REVIEWER, Role.ARCHIVIST),
  scopes: ['COUNTY'],
};

/** Everybody who has a ledger (工作台账). */
export const hasLedger: Permission = {
  sentence: `${readsDuties.sentence}、${owesDuties.sentence}`,
  allows: (actor) => readsDuties.allows(actor) || owesDuties.allows(actor),
};

const OF_LEAD: readonly Role[] = [Role.UNIT_STAFF, Role.UNIT_LEAD];

/** Whether a duty of this post in this matter is the actor's own (本人经办). */
export const ownedBy = (
  actor: Actor,
  role: Role,
  units: { unitIds: readonly string[]; executingUnitIds: readonly string[] },
): boolean => {
  if (!actor.roles.includes(role)) return false;
  if (OF_LEAD.includes(role)) return units.unitIds.includes(actor.unitId);
  return role === Role.EXECUTING_UNIT ? units.executingUnitIds.includes(actor.unitId) : true;
};
