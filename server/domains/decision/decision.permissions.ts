import { type Permission, staff } from '#server/ground/kernel/authority.ts';
import { mayBring, withCountyScope } from '#server/ground/kernel/matter/decision-action.ts';
import { ControlAct, controllers } from '#server/law/people/interested.ts';

/** Who starts a decision and its drafting: the people of the responsible unit (决策承办单位). */
export const works = mayBring('startDrafting');

/** Who ends the public's part in it: the unit's lead. */
export const leads = mayBring('finishParticipation');

/** The same permission for the people of these units alone. */
export const within = (permission: Permission, unitIds: readonly string[]): Permission => ({
  ...permission,
  allows: (actor) => permission.allows(actor) && actor !== null && unitIds.includes(actor.unitId),
});

/** 认定事项情形, 写明目录外事项的类别和专门规定: 司法局, and where it has a part in the matter the office. */
export const FACT_RULERS = controllers(ControlAct.FACT_RULING);
export const rulesOnFacts = withCountyScope(staff(...FACT_RULERS));
