import { type Permission, staff } from '#server/kernel/authority.ts';
import { DECISION_TRANSITIONS, type DecisionEvent } from './decision-course.ts';

const rolesFor = (event: DecisionEvent) =>
  DECISION_TRANSITIONS.filter((row) => row.event === event).flatMap(({ roles }) => roles);

/** Who starts a decision and its drafting: the people of the responsible unit (决策承办单位). */
export const works = staff(...rolesFor('startDrafting'));

/** Who ends the public's part in it: the unit's lead. */
export const leads = staff(...rolesFor('finishParticipation'));

/** The same permission for the people of these units alone. */
export const within = (permission: Permission, unitIds: readonly string[]): Permission => ({
  ...permission,
  allows: (actor) => permission.allows(actor) && actor !== null && unitIds.includes(actor.unitId),
});
