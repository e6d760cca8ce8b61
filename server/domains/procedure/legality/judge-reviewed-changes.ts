import type { ChangeVerdictInput } from '#schema/procedure/change-verdict-input.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { conflict } from '#server/ground/kernel/fault.ts';
import { loadForEvent, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { makersSince } from '#server/engines/draft/makers.queries.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { refuseVerdicts } from '#server/law/procedure/legality-change.ts';
import type { Finding } from '#server/law/refusal.ts';
import { refuseReviewStanding } from '../discussion/discussion-guards.ts';
import { judges } from '../review.permissions.ts';
import { reviewOf } from './review.queries.ts';
import { refuseReviewerOf } from './reviewer-guards.ts';
import { nothingToJudge, pointsOf, type ReviewedDraft, reviewedDraft } from './reviewed-draft.queries.ts';

/** 逐处确认审查后的修改 (国令713号第二十八条): by a reviewer who did not make them, each against the text that was reviewed. */
export const judgeReviewedChanges = defineCommand(
  ['decision.changesJudged', '确认审查后的修改'],
  judges,
  async (
    command,
    id: string,
    version: number,
    draftVersionId: string,
    verdicts: readonly ChangeVerdictInput[],
  ) => {
    const decision = await loadForEvent(command, 'judgeChanges', id, version);
    const records = await recordsOf(command.db, id);
    const review = reviewOf(records);
    const draft = await reviewedDraft(command.db, id, records);
    if (draft && draft.current.id !== draftVersionId.toLowerCase()) throw conflict('这一稿草案', null);
    const refusal = command.refusalOf([
      ...refuseDecisionEvent('judgeChanges', decision.phase),
      ...refuseReviewStanding(review),
      ...refuseReviewerOf(command.actor, decision, command),
      ...(draft ? refuseVerdicts(verdicts, draft.differences, pointsOf(records).length) : [nothingToJudge]),
      ...(draft ? await refuseMaker(command, draft) : []),
    ]);
    if (refusal || !draft) return refusal ?? id;
    await recordDecision(command, decision, {
      kind: RecordKind.CHANGES_JUDGED,
      happenedOn: command.today,
      content: contentOf(draft, verdicts, review.submission?.id ?? ''),
    });
    moveOn(command, decision, 'judgeChanges');
    return id;
  },
);

const refuseMaker = async (
  { db, actor }: CommandContext,
  { submitted, current }: ReviewedDraft,
): Promise<Finding[]> =>
  refuseSamePerson(actor?.id ?? '', await makersSince(db, submitted, current), '审查后的修改稿');

const contentOf = (
  { current, differences }: ReviewedDraft,
  verdicts: readonly ChangeVerdictInput[],
  submissionId: string,
) => ({
  submissionId,
  draftVersionId: current.id,
  draft: { no: current.no, digest: current.digest ?? '' },
  verdicts: verdicts.map(({ anchorId, point, askedBack }) => {
    const { name = '', before = '', after = '' } = differences.find((one) => one.anchorId === anchorId) ?? {};
    return { anchorId, name, before, after, point: point ?? null, askedBack: askedBack?.trim() ?? '' };
  }),
});
