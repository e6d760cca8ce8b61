import type { Decision } from '#schema/decision/decision.ts';
import type { DiscussionInput } from '#schema/procedure/discussion-input.ts';
import type { Discussion, DiscussionSchedule } from '#schema/procedure/review-contents.ts';
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
import { decidedBy, refuseUndecided } from '#server/law/procedure/discussed-result.ts';
import {
  type HeldItem,
  itemToRecord,
  refuseNoMinutes,
  refuseUnheld,
} from '#server/law/procedure/discussion-held.ts';
import { refuseMeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { OrganKind } from '#server/law/decision/procedural-force.ts';
import { heldItems } from '#server/meeting/held-item.queries.ts';
import { arrangedIn } from './arranged.queries.ts';
import { refuseAmended } from '#server/law/procedure/amended-approval.ts';
import { DiscussionResult, refuseDiscussionMinutes } from '#server/law/procedure/discussion-minutes.ts';
import { Refusal } from '#server/law/refusal.ts';
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
  /** null: no meeting has discussed it to the end since it was arranged. */
  item: HeldItem | null;
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
    const decision = await loadForEvent(command, 'approve', id, version);
    const wrongStage = refuseDecisionEvent('approve', decision.phase);
    const before = await beforeMeeting(command, decision);
    if (!before) return new Refusal(wrongStage.length > 0 ? wrongStage : [notScheduled]);
    const { item } = before;
    if (!item?.closed) return new Refusal([...wrongStage, ...refuseUnheld(item)]);
    const result = decidedBy(item.result);
    if (!result) return new Refusal([...wrongStage, ...refuseUndecided(item.result)]);
    const findings = [
      ...wrongStage,
      ...refuseMinutes(command, decision, input, { ...before, item, result }),
      ...refuseAmended({ amended: input.amended, result }, before.draft !== null),
      ...(result === DiscussionResult.APPROVE ? await refuseOtherDraft(command, id, before) : []),
      ...(await refusePapers(command, id, input.fileIds)),
    ];
    const refusal = command.refusalOf(findings, acknowledged);
    if (refusal) return refusal;
    const event = DISCUSSION_EVENTS[result];
    moveOn(command, decision, event);
    if (event === 'approve' && before.draft) await passMeeting(command, id, before.draft, input.amended);
    await concludeDiscussion(command, id, result, item);
    await recordDecision(command, decision, {
      kind: RecordKind.DISCUSSION,
      happenedOn: item.heldOn,
      content: contentOf(input, { ...before, item, result }),
    });
    return id;
  },
);

/** What is recorded (拟登记的讨论): which item of which meeting, and what the meeting decided. */
type Held = Before & { item: HeldItem; result: DiscussionResult };

async function beforeMeeting(command: CommandContext, decision: Decision): Promise<Before | null> {
  const ground = await reviewGround(command.db, decision, command);
  const arranged = arrangedIn(ground.records);
  if (!arranged) return null;
  const item = itemToRecord(await heldItems(command.db, decision.id), arranged);
  const file = draftIn(await documentsHeld(command.db, decision.id));
  const { schedule } = arranged;
  return { ground, schedule, item, file, draft: await discussedDraft(command.db, decision.id) };
}

const speakersOf = ({ speakers }: DiscussionInput) => speakers.filter((name) => name !== '');

const refuseMinutes = (
  command: CommandContext,
  decision: Decision,
  input: DiscussionInput,
  { ground, item, result }: Held,
) => [
  ...refuseMeetingKind({ meetingKind: item.kind, organKind: OrganKind.GOVERNMENT }),
  ...refuseHappenedOn(command, decision, item.heldOn, 'meeting'),
  ...refuseBeforeReview(reviewOf(ground.records), item.heldOn, 'meeting'),
  ...refuseDiscussionMinutes(
    {
      speakerIds: speakersOf(input),
      headId: input.head,
      result,
      majorityResult: input.majorityResult ?? null,
      departureReason: input.departureReason,
      dissents: input.dissents,
      dissentConfirmed: input.dissentConfirmed,
    },
    approvalGround(ground),
  ),
];

/** The papers the record names, the minutes of the meeting among them. */
async function refusePapers(command: CommandContext, id: string, fileIds: readonly string[]) {
  const unknown = await refuseNamedDocuments(command, id, fileIds);
  if (unknown.length > 0) return unknown;
  const named = (await documentsHeld(command.db, id)).filter((one) => fileIds.includes(one.id));
  return refuseNoMinutes(named.filter(({ kind }) => MINUTES.has(kind)).length);
}

const MINUTES: ReadonlySet<DocumentKind> = new Set([
  DocumentKind.MEETING_MINUTES,
  DocumentKind.MEETING_SUMMARY,
]);

const contentOf = (input: DiscussionInput, { item, result, file, draft }: Held): Discussion => ({
  agendaItemId: item.itemId,
  meetingKind: item.kind,
  meetingName: item.name,
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
