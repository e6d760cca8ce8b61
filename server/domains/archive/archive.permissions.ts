import { type Actor, type Permission, staff } from '#server/ground/kernel/authority.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { FILEABLE } from '#server/law/archive/file-handover.ts';
import { Role } from '#server/law/people/role.ts';

const OF_UNITS = staff(Role.UNIT_STAFF, Role.UNIT_LEAD);
const ARCHIVIST = staff(Role.ARCHIVIST);
/** Those of the county who see whole decisions; the auditor reads everything but contacts. */
const COUNTY = staff(
  Role.JUSTICE_STAFF,
  Role.LEGALITY_REVIEWER,
  Role.GOV_OFFICE_STAFF,
  Role.GOV_LEADER,
  Role.HEAD_OF_GOVERNMENT,
  Role.AUDITOR,
);

/** Who may be given files of decisions (调取卷宗); which of them, `mayTake` says. */
export const takesFiles: Permission = {
  sentence: `${OF_UNITS.sentence}、${COUNTY.sentence}、${ARCHIVIST.sentence}`,
  allows: (actor) => [OF_UNITS, COUNTY, ARCHIVIST].some((one) => one.allows(actor)),
};

/** Facts that decide whose business a decision is: its units and its phase. */
export interface FiledDecision {
  unitIds: readonly string[];
  phase: DecisionPhase;
}

/** Whether this file is their to take: a unit's people their own, the archivist what can be filed, the county all. */
export const mayTake = (actor: Actor | null, { unitIds, phase }: FiledDecision): boolean =>
  COUNTY.allows(actor) ||
  (ARCHIVIST.allows(actor) && FILEABLE.has(phase)) ||
  (OF_UNITS.allows(actor) && actor !== null && unitIds.includes(actor.unitId));
