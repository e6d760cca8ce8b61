import { Decision } from '#schema/decision/decision.ts';
import { DecisionStep } from '#schema/decision/decision-step.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { JUDGED_KINDS } from '#server/law/draft/judged-text.ts';
import { overtakenKinds } from './judged-text.queries.ts';

const P = DecisionPhase;
/** Phases in which a step may have to be taken again; what the meeting itself amends was before the meeting. */
const OPEN: readonly DecisionPhase[] = [
  P.DRAFTING,
  P.CONSULTING,
  P.REVISING,
  P.LEGALITY_REVIEW,
  P.READY_FOR_DISCUSSION,
  P.SCHEDULED,
];

/** The steps that a record of the same name concludes. */
const STEPS = JUDGED_KINDS.filter((kind) => kind in DecisionStepKind);

/** 结论的效力: marks the steps whose conclusion is on another text than the newest fixed one, and unmarks those on the same again. */
export async function settleConclusions(
  { db, em }: Pick<CommandContext, 'db' | 'em'>,
  decisionId: string,
): Promise<void> {
  const decision = await em.findOneOrFail(Decision, { id: decisionId });
  if (!OPEN.includes(decision.phase)) return;
  const overtaken = await overtakenKinds(db, decisionId);
  for (const step of await em.find(DecisionStep, { decisionId, kind: { $in: STEPS } }))
    step.overtaken = STEPS.some((kind) => kind === step.kind && overtaken.has(kind));
}
