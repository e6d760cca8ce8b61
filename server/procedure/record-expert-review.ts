import { StepStatus } from '#schema/decision/step-status.ts';
import type { ExpertReviewInput } from '#schema/procedure/expert-review-input.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import type { Acknowledged } from '#server/kernel/context.ts';
import { loadForAction } from '#server/kernel/decision-action.ts';
import { happened, refuseProvedGround } from '#server/kernel/record-ground.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { EXPERT_REVIEW_FORM_LABELS } from '#server/law/procedure/expert-review.ts';
import { refuseExpertRecord } from '#server/law/procedure/expert-record.ts';
import { refusePreparing } from './step-guards.ts';
import { keepRecord } from './step-record.ts';
import { prepares, UNIT_ROLES } from './step.permissions.ts';

/** 登记专家论证 (第十九条、第二十条): who was asked, what they said over their names, and what became of it. */
export const recordExpertReview = defineCommand(
  'decision.expertReviewRecorded',
  prepares,
  async (
    command,
    id: string,
    version: number,
    input: ExpertReviewInput,
    replacesId: string | null,
    acknowledged: readonly Acknowledged[],
  ) => {
    const decision = await loadForAction(command, UNIT_ROLES, id, version);
    const findings = [
      ...refusePreparing(decision.phase, RecordKind.EXPERT_REVIEW),
      ...refuseExpertRecord(input, command.policy),
      ...(await refuseProvedGround(command, decision, RecordKind.EXPERT_REVIEW, happened(input))),
    ];
    const refusal = command.refusalOf(findings, acknowledged);
    if (refusal) return refusal;
    const { happenedOn, ...content } = input;
    return keepRecord(
      command,
      decision,
      { kind: RecordKind.EXPERT_REVIEW, happenedOn, content, replacesId },
      {
        kind: DecisionStepKind.EXPERT_REVIEW,
        status: StepStatus.DONE,
        note: `${EXPERT_REVIEW_FORM_LABELS[input.form]}，出具意见${input.opinions.length}份`,
      },
    );
  },
);
