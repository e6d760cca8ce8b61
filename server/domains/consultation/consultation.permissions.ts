import { type Actor, anyone, bySystem, type Permission, staff } from '#server/ground/kernel/authority.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { forbidden, unauthenticated } from '#server/ground/kernel/fault.ts';
import {
  CONSULTATION_TRANSITIONS,
  type ConsultationAction,
} from '#server/law/consultation/consultation-stage.ts';
import { Role } from '#server/law/people/role.ts';

/** Who may do this to a consultation: the roles of the one table of its stages. */
const by = (event: ConsultationAction): Permission =>
  staff(
    ...new Set(CONSULTATION_TRANSITIONS.filter((row) => row.event === event).flatMap(({ roles }) => roles)),
  );

/** Staff and lead of the responsible unit. */
export const mayEdit = by('save');
/** The secrecy reviewer. */
export const mayReview = by('passReview');
/** The reviewer, or the unit's lead once the review has passed. */
export const mayReturn = by('returnReview');
/** The lead of the responsible unit. */
export const mayOpen = by('open');
/** Who runs the platform records its outages; whom they hit is computed, whatever the unit. */
export const recordsOutages: Permission = { ...staff(Role.SYS_ADMIN), scopes: ['SYSTEM'] };
/** A comment of one's own. */
export const mayComment = anyone;
/** Who may see what else is done with a consultation, by event. */
export const mayDo = by;

/** An opening that a lead has scheduled comes by the clock; whose matter it is was proved when it was scheduled. */
export const onSchedule = bySystem('系统按预约');

/** Who has a consultation's desk; row security says which consultations lie on it. */
export const seesDesk = staff(
  Role.UNIT_STAFF,
  Role.UNIT_LEAD,
  Role.SECRECY_REVIEWER,
  Role.JUSTICE_STAFF,
  Role.LEGALITY_REVIEWER,
  Role.GOV_OFFICE_STAFF,
  Role.GOV_LEADER,
  Role.HEAD_OF_GOVERNMENT,
  Role.AUDITOR,
);

/** Lets only those of the permission read on: denied before anything is looked up. */
export function admit({ actor }: Context, permission: Permission, what: string): void {
  if (!permission.allows(actor)) throw actor ? forbidden(what, permission.sentence) : unauthenticated();
}

/** Whether it is a matter of the actor's own unit. */
export const ownMatter = (actor: Actor | null, { unitIds }: { unitIds: readonly string[] }): boolean =>
  actor !== null && unitIds.includes(actor.unitId);
