import type { Can } from '#schema/kernel/offer.ts';
import type { DecisionOffer } from '#schema/decision/decision-view.ts';
import { refuseNewRound, roundsOf } from '#server/domains/consultation/consultation-round.queries.ts';
import { forOrgan, staff } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { refuseControl } from '#server/ground/kernel/matter/control.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { CONSULTATION_TRANSITIONS } from '#server/law/consultation/consultation-stage.ts';
import { ControlAct } from '#server/law/people/interested.ts';
import { refuseFactPhase } from '#server/law/decision/fact-change.ts';
import { refuseFactRuling } from '#server/law/decision/fact-ruling.ts';
import { refuseListedMatter } from '#server/law/decision/outside-matter.ts';
import { refuseDrafting, refuseFinishing } from './decision-guards.ts';
import { leads, rulesOnFacts, within, works } from './decision.permissions.ts';
import type { DecisionRow } from './decision.queries.ts';
import { factsPending } from './fact-ruling.queries.ts';
import { participationOf } from './participation.queries.ts';

/** Who writes a consultation begins it. */
const consults = staff(
  ...CONSULTATION_TRANSITIONS.filter(({ event }) => event === 'save').flatMap(({ roles }) => roles),
);

const guardsIn = async (db: Db, decision: DecisionRow) => {
  const { id, phase } = decision;
  const rules = await rulesOf(db);
  return {
    round: refuseNewRound(phase, await roundsOf(db, id), rules.now),
    finish: refuseFinishing(phase, await participationOf(db, decision, rules)),
  };
};

const control = async (context: Context, decision: DecisionRow) =>
  context.actor && rulesOnFacts.allows(context.actor)
    ? read(context, (db) => refuseControl(db, ControlAct.FACT_RULING, context.actor, decision))
    : [];

const ruling = async (context: Context, decision: DecisionRow) =>
  context.actor && rulesOnFacts.allows(context.actor)
    ? [
        ...(await read(context, async (db) =>
          refuseFactRuling(decision.phase, (await factsPending(db, decision)) !== null),
        )),
        ...(await control(context, decision)),
      ]
    : [];

/** Actions open to the viewer on a decision, by the guards of the commands themselves. */
export async function decisionCapabilities(
  context: Context,
  decision: DecisionRow,
): Promise<Can<typeof DecisionOffer>> {
  const actor = forOrgan(context.actor, decision.organId);
  const mine = actor !== null && decision.unitIds.includes(actor.unitId);
  const { round = [], finish = [] } = mine ? await read(context, (db) => guardsIn(db, decision)) : {};
  const here = (permission: typeof works) => within(permission, decision.unitIds);
  return {
    proposeDecisionFacts: capability(actor, here(works), refuseFactPhase(decision.phase)),
    ruleOnDecisionFacts: capability(actor, rulesOnFacts, await ruling(context, decision)),
    tellMatter: capability(actor, rulesOnFacts, [
      ...refuseFactPhase(decision.phase),
      ...refuseListedMatter(decision),
      ...(await control(context, decision)),
    ]),
    startDrafting: capability(actor, here(works), refuseDrafting(decision.phase)),
    createConsultation: capability(actor, here(consults), round),
    finishParticipation: capability(actor, here(leads), finish),
  };
}
