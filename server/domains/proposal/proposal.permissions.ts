import { type Actor, staff } from '#server/ground/kernel/authority.ts';
import { UnitKind } from '#schema/identity/unit-kind.ts';
import { ProposerKind } from '#server/law/decision/decision-proposal.ts';
import { Role } from '#server/law/people/role.ts';

const { UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF, GOV_LEADER, HEAD_OF_GOVERNMENT } = Role;

/** Who enters proposals: units their own, the government's office those of leaders, deputies, members and citizens. */
export const proposes = staff(UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF);

/** Who reads proposals; row security shows units their own. */
export const readsProposals = staff(UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF, GOV_LEADER, HEAD_OF_GOVERNMENT);

const FROM_OUTSIDE: readonly ProposerKind[] = [
  ProposerKind.LEADER,
  ProposerKind.CONGRESS_DEPUTY,
  ProposerKind.CPPCC_MEMBER,
  ProposerKind.CITIZEN,
];

/** Whose proposals a unit's people enter: a township's is a lower government's, any other unit's a department's. */
const ownKind = (unit: UnitKind): ProposerKind =>
  unit === UnitKind.TOWNSHIP ? ProposerKind.LOWER_GOVERNMENT : ProposerKind.DEPARTMENT;

/** Whose proposals this person may enter (可以录入的建议), the most likely first. */
export const proposerKindsOf = ({ roles }: Actor, unit: UnitKind): ProposerKind[] => [
  ...(roles.includes(UNIT_STAFF) || roles.includes(UNIT_LEAD) ? [ownKind(unit)] : []),
  ...(roles.includes(GOV_OFFICE_STAFF) ? FROM_OUTSIDE : []),
];

/** Whether it is the unit itself that proposes. */
export const isUnits = (kind: ProposerKind): boolean => !FROM_OUTSIDE.includes(kind);
