import type { Decision } from '#schema/decision/decision.ts';
import type { DiscussionInput } from '#schema/procedure/discussion-input.ts';
import type { Discussion, DiscussionSchedule } from '#schema/procedure/review-contents.ts';
import { lastStanding } from '#server/decision/record.queries.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import type { Acknowledged, CommandContext } from '#server/kernel/context.ts';
import { refuseNamedDocuments } from '#server/kernel/decision-documents.ts';
import { loadForEvent, moveOn } from '#server/kernel/decision-action.ts';
import { refuseHappenedOn } from '#server/law/calendar/happened-on.ts';
import { recordDecision } from '#server/kernel/record-decision.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { namedDraft } from '#server/draft/pass-gate.ts';
import type { PassingVersion } from '#server/law/draft/draft-gate.ts';
import { refuseOtherResult } from '#server/law/procedure/discussed-result.ts';
import { refuseAmended } from '#server/law/procedure/amended-approval.ts';
import { DiscussionResult, refuseDiscussionMinutes } from '#server/law/procedure/discussion-minutes.ts';
import { Refusal } from '#server/law/refusal.ts';
import { registeredResults } from '#server/meeting/registered-result.queries.ts';
import { approvalGround } from './discussion-ground.queries.ts';
import { notScheduled, refuseBeforeReview } from './discussion-guards.ts';
import { concludeDiscussion, DISCUSSION_EVENTS } from './discussion-result.ts';
import { discussedDraft, passMeeting, refuseOtherDraft } from './discussed-draft.ts';
import { documentsHeld, draftIn, type ProcedureDocument } from './procedure-document.queries.ts';
import { type ReviewGround, reviewGround } from './review-ground.queries.ts';
import { arranges } from './review.permissions.ts';
import { reviewOf } from './review.queries.ts';

/** What the meeting had before it (会议所议): the procedure so far, the meeting as scheduled, the draft as it stands. */
export interface Before {
  ground: ReviewGround;
  schedule: DiscussionSchedule;
  file: ProcedureDocument | null;
  /** The version that would be approved; null where the draft is a file alone. */
  draft: PassingVersion | null;
}

/** 登记集体讨论 (国令713号第三十条): R-53; an approval asks for and the very draft that was brought to the meeting. */
export const recordDiscussion = defineCommand(
  'decision.discussionRecorded',
  arranges,
  async (
    command,
    id: string,
    version: number,
    input: DiscussionInput,
    acknowledged: readonly Acknowledged[],
  ) => {
    const result = input.result ?? DiscussionResult.APPROVE;
    const event = DISCUSSION_EVENTS[result];
    const decision = await loadForEvent(command, event, id, version);
    const wrongStage = refuseDecisionEvent(event, decision.phase);
    const before = await beforeMeeting(command, decision);
    if (!before) return new Refusal(wrongStage.length > 0 ? wrongStage : [notScheduled]);
    const findings = [
      ...wrongStage,
      ...refuseMinutes(command, decision, input, before),
      ...refuseOtherResult(result, await registeredResults(command.db, id, input.heldOn)),
      ...refuseAmended(input, before.draft !== null),
      ...(result === DiscussionResult.APPROVE ? await refuseOtherDraft(command, id, before) : []),
      ...(await refuseNamedDocuments(command, id, input.fileIds)),
    ];
    const refusal = command.refusalOf(findings, acknowledged);
    if (refusal) return refusal;
    moveOn(command, decision, event);
    if (event === 'approve' && before.draft) await passMeeting(command, id, before.draft, input.amended);
    const { meetingKind } = before.schedule;
    await concludeDiscussion(command, id, result, { meetingKind, heldOn: input.heldOn });
    await recordDecision(command, decision, {
      kind: RecordKind.DISCUSSION,
      happenedOn: input.heldOn,
      content: contentOf(input, result, before),
    });
    return id;
  },
);

async function beforeMeeting(command: CommandContext, decision: Decision): Promise<Before | null> {
  const ground = await reviewGround(command.db, decision, command);
  const schedule = lastStanding(ground.records, RecordKind.SCHEDULE)?.content;
  if (!schedule) return null;
  const file = draftIn(await documentsHeld(command.db, decision.id));
  return { ground, schedule, file, draft: await discussedDraft(command.db, decision.id) };
}

const speakersOf = ({ speakers }: DiscussionInput) => speakers.filter((name) => name !== '');

const refuseMinutes = (
  command: CommandContext,
  decision: Decision,
  input: DiscussionInput,
  { ground }: Before,
) => [
  ...refuseHappenedOn(command, decision, input.heldOn, 'heldOn'),
  ...refuseBeforeReview(reviewOf(ground.records), input.heldOn, 'heldOn'),
  ...refuseDiscussionMinutes(
    {
      speakerIds: speakersOf(input),
      headId: input.head,
      result: input.result ?? null,
      majorityResult: input.majorityResult ?? null,
      departureReason: input.departureReason,
      dissents: input.dissents,
      dissentConfirmed: input.dissentConfirmed,
    },
    approvalGround(ground),
  ),
];

const contentOf = (
  input: DiscussionInput,
  result: DiscussionResult,
  { schedule, file, draft }: Before,
): Discussion => ({
  meetingKind: schedule.meetingKind,
  meetingName: schedule.meetingName,
  speakers: speakersOf(input),
  head: input.head,
  result,
  amended: input.amended,
  majorityResult: input.majorityResult ?? result,
  departureReason: input.departureReason ?? '',
  dissents: input.dissents,
  draft: namedDraft(draft),
  draftSha256: file?.sha256 ?? '',
  fileIds: input.fileIds,
});
