import type { Permission } from '#server/kernel/authority.ts';
import { mayBring } from '#server/kernel/decision-action.ts';

/** Who starts a decision and its drafting: the people of the responsible unit (决策承办单位). */
export const works = mayBring('startDrafting');

/** Who ends the public's part in it: the unit's lead. */
export const leads = mayBring('finishParticipation');

/** The same permission for the people of these units alone. */
export const within = (permission: Permission, unitIds: readonly string[]): Permission => ({
  ...permission,
  allows: (actor) => permission.allows(actor) && actor !== null && unitIds.includes(actor.unitId),
});
