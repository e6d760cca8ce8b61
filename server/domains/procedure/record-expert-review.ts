import { StepStatus } from '#schema/decision/step-status.ts';
import type { ExpertRecordInput } from '#schema/procedure/expert-review-input.ts';
import { expertsAnswered } from '#server/domains/inquiry/experts-answered.queries.ts';
import { earliestOf, overtakenKinds } from '#server/engines/draft/judged-text.queries.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { loadForAction } from '#server/ground/kernel/matter/decision-action.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseProvedGround, refuseRecordGround } from '#server/ground/kernel/matter/record-ground.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { outsiders } from '#server/law/procedure/expert-panel.ts';
import { refuseExpertRecord, refuseReviewDay } from '#server/law/procedure/expert-record.ts';
import {
  EXPERT_REVIEW_FORM_LABELS,
  type ExpertOpinion,
  ExpertReviewForm,
} from '#server/law/procedure/expert-review.ts';
import { refuseOpenExperts } from '#server/law/procedure/expert-standing.ts';
import { PREPARED_RECORDS } from './prepared-records.ts';
import { refusePreparing } from './step-guards.ts';
import { keepRecord } from './step-record.ts';
import { prepares, UNIT_ROLES } from './step.permissions.ts';

const kind = RecordKind.EXPERT_REVIEW;

/** 登记专家论证 (第十九条、第二十条): made from what the experts declared and signed to their letters; nothing of theirs is typed. */
export const recordExpertReview = defineCommand(
  'decision.expertReviewRecorded',
  prepares,
  async (
    command,
    id: string,
    version: number,
    { form, heldOn, fileIds }: ExpertRecordInput,
    replacesId: string | null,
    acknowledged: readonly Acknowledged[],
  ) => {
    const decision = await loadForAction(command, UNIT_ROLES, id, version);
    const { letters, told, paperIds, lastOn } = await expertsAnswered(command.db, id, command.today);
    const overtaken = await overtakenKinds(command.db, id);
    const met = form === ExpertReviewForm.MEETING;
    const happenedOn = (met ? heldOn : null) ?? lastOn ?? command.today;
    const ground = { day: happenedOn, fileIds, ...(met ? { field: 'heldOn' } : {}) };
    const refusal = command.refusalOf(
      [
        ...refusePreparing(decision.phase, PREPARED_RECORDS.expertReview, overtaken),
        ...refuseReviewDay(form, heldOn ?? null),
        ...refuseOpenExperts(letters),
        ...refuseExpertRecord({ form, ...told }, command.policy),
        ...(met
          ? await refuseProvedGround(command, decision, kind, ground)
          : await refuseRecordGround(command, decision, kind, ground)),
      ],
      acknowledged,
    );
    if (refusal) return refusal;
    const content = { form, ...told, fileIds: [...new Set([...fileIds, ...paperIds])] };
    const outside = outsiders(told.members);
    const heard = `${EXPERT_REVIEW_FORM_LABELS[form]}，出具意见${told.opinions.length}份`;
    const note = outside > 0 ? `${heard}，其中库外专家${outside}名` : heard;
    return keepRecord(
      command,
      decision,
      { kind, happenedOn, content, replacesId, ...(await textRead(command, id, told.opinions)) },
      { kind: DecisionStepKind.EXPERT_REVIEW, status: StepStatus.DONE, note },
    );
  },
);

/** The text the experts read, as their letters hold it: of several the earliest. */
async function textRead({ db }: CommandContext, id: string, opinions: readonly ExpertOpinion[]) {
  const digests = opinions.flatMap(({ digest }) => digest ?? []);
  return digests.length > 0 ? { judgedDigest: await earliestOf(db, id, digests) } : {};
}
