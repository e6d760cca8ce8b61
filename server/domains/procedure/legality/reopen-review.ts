import { DecisionStep } from '#schema/decision/decision-step.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';

/** Steps that concern one text of the draft (针对同一稿的程序): a changed text needs them again. */
const OF_THE_TEXT: readonly DecisionStepKind[] = [
  DecisionStepKind.LEGALITY_REVIEW,
  DecisionStepKind.COLLECTIVE_DISCUSSION,
  DecisionStepKind.PARTY_REPORT,
  DecisionStepKind.NPC_REPORT,
];

/** 退回修改: the draft will be another one, so the review and all that follows it is to be done again. */
export async function reopenReview({ em }: Pick<CommandContext, 'em'>, decisionId: string): Promise<void> {
  for (const step of await em.find(DecisionStep, { decisionId, kind: { $in: [...OF_THE_TEXT] } }))
    Object.assign(step, { status: StepStatus.PENDING, happenedOn: null, note: null });
}
