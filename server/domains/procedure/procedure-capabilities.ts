import type { Can } from '#schema/kernel/offer.ts';
import { forOrgan } from '#server/ground/kernel/authority.ts';
import type { ProcedureOffer } from '#schema/procedure/procedure-offer.ts';
import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import { requirementsOf } from '#server/domains/decision/requirement.queries.ts';
import { overtakenKinds } from '#server/engines/draft/judged-text.queries.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { refuseControl } from '#server/ground/kernel/matter/control.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import type { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import type { StepRequirement } from '#server/law/decision/requirement.ts';
import { ControlAct } from '#server/law/people/interested.ts';
import type { Finding } from '#server/law/refusal.ts';
import { refuseUnassessed } from '#server/law/procedure/risk-finding.ts';
import { type PreparedRecord, PREPARED_RECORDS as PREPARED } from './prepared-records.ts';
import {
  isWaivable,
  nothingToWaive,
  refuseFindingPhase,
  refuseInapplicable,
  refusePreparing,
} from './step-guards.ts';
import { assessmentOf } from './step-standing.queries.ts';
import { findsRisk, ofUnits, waives } from './step.permissions.ts';

/** Data on which the capabilities depend; not read for anyone who is not signed in. */
const standOf = (context: Context, decision: DecisionRow) =>
  read(context, async (db) => {
    return {
      requirements: await requirementsOf(db, decision, await rulesOf(db)),
      records: await recordsOf(db, decision.id),
      overtaken: await overtakenKinds(db, decision.id),
      risk: await refuseControl(db, ControlAct.RISK_FINDING, context.actor, decision),
      competition: await refuseControl(db, ControlAct.COMPETITION, context.actor, decision),
    };
  });

const waivableAmong = (requirements: readonly StepRequirement[], { phase, steps }: DecisionRow) =>
  requirements
    .filter((one) => isWaivable(one, phase, steps.find(({ kind }) => kind === one.kind)?.status))
    .map(({ kind }) => kind);

/** Steps that the viewer may leave out now (现在可以不履行的程序). */
export async function waivableSteps(
  context: Context,
  decision: DecisionRow,
): Promise<readonly DecisionStepKind[]> {
  const waiver = ofUnits(waives, decision.unitIds);
  if (!waiver.allows(forOrgan(context.actor, decision.organId))) return [];
  const requirements = await read(context, async (db) => requirementsOf(db, decision, await rulesOf(db)));
  return waivableAmong(requirements, decision);
}

/** Capabilities of the viewer before the legality review (程序可办事项), by the guards of the commands themselves. */
export async function procedureCapabilities(
  context: Context,
  decision: DecisionRow,
): Promise<Can<typeof ProcedureOffer>> {
  const actor = forOrgan(context.actor, decision.organId);
  const { phase, unitIds } = decision;
  const { requirements, records, overtaken, risk, competition } = actor
    ? await standOf(context, decision)
    : { requirements: [], records: [], overtaken: undefined, risk: [], competition: [] };
  const waivable = waivableAmong(requirements, decision);
  const waiver = ofUnits(waives, unitIds);
  const step = (record: PreparedRecord, interested: readonly Finding[] = []) =>
    capability(actor, record.who(unitIds), [
      ...interested,
      ...refusePreparing(phase, record, overtaken),
      ...requirements.filter(({ kind }) => kind === record.onlyIf).flatMap(refuseInapplicable),
    ]);
  return {
    waiveStep: capability(actor, waiver, waivable.length > 0 ? [] : [nothingToWaive]),
    recordUnitConsultation: step(PREPARED.unitConsultation),
    recordActivity: step(PREPARED.activity),
    recordExpertReview: step(PREPARED.expertReview),
    recordRiskAssessment: step(PREPARED.riskAssessment),
    findRiskControllable: capability(actor, findsRisk, [
      ...risk,
      ...refuseFindingPhase(phase),
      ...refuseUnassessed(assessmentOf(records)?.happenedOn ?? null),
    ]),
    recordFairCompetition: step(PREPARED.fairCompetition, competition),
  };
}
