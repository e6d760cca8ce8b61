import { type Actor, anyone, type Permission, staff } from '#server/ground/kernel/authority.ts';
import { HEARING_TRANSITIONS, type HearingAction } from '#server/law/hearing/hearing-stage.ts';
import { Role } from '#server/law/people/role.ts';

/** Who may do this to a hearing (听证岗位): the roles of the one table of its stages. */
export const mayBring = (event: HearingAction): Permission =>
  staff(...new Set(HEARING_TRANSITIONS.filter((row) => row.event === event).flatMap(({ roles }) => roles)));

/** Who plans a hearing: staff and lead of the responsible unit. */
export const plans = mayBring('save');
/** Who signs up, and who withdraws what they signed up for: anyone; the receipt proves whose it is. */
export const signsUp = anyone;
/** Who reads the list of those who signed up; row security shows units their own. */
export const readsSignUps = staff(Role.UNIT_STAFF, Role.UNIT_LEAD, Role.AUDITOR);
/** Who may see how to reach someone, with a reason, on record. */
export const reveals = staff(Role.UNIT_STAFF, Role.UNIT_LEAD);

/** Whether the actor's unit prepares this hearing. */
export const ownHearing = (actor: Actor | null, unitIds: readonly string[]): boolean =>
  actor !== null && unitIds.includes(actor.unitId);

/** Whether the actor reads what reached the participants: their own unit, and who audits it. */
export const readsService = (actor: Actor | null, unitIds: readonly string[]): boolean =>
  readsSignUps.allows(actor) && (ownHearing(actor, unitIds) || actor?.roles.includes(Role.AUDITOR) === true);

/** Actions of the secrecy reviewer, for the whole county. */
const REVIEWING: readonly HearingAction[] = ['passReview', 'returnReview'];

/** Who may do this to a hearing of these units: their own people, and for a review whoever reviews. */
export const mayBringFor = (event: HearingAction, unitIds: readonly string[]): Permission => {
  const permission = mayBring(event);
  return {
    ...permission,
    allows: (actor) => permission.allows(actor) && (ownHearing(actor, unitIds) || reviews(actor, event)),
  };
};

const reviews = (actor: Actor | null, event: HearingAction) =>
  REVIEWING.includes(event) && (actor?.roles.includes(Role.SECRECY_REVIEWER) ?? false);

/** Who plans a hearing on a decision of these units. */
export const plansFor = (unitIds: readonly string[]): Permission => ({
  ...plans,
  allows: (actor) => plans.allows(actor) && ownHearing(actor, unitIds),
});
