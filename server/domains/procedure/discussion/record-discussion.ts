import type { Decision } from '#schema/decision/decision.ts';
import type { DiscussionInput } from '#schema/procedure/discussion-input.ts';
import type { Discussion, DiscussionSchedule } from '#schema/procedure/review-contents.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { loadForEvent, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { refuseProof } from '#server/ground/kernel/matter/decision-documents.ts';
import { refuseHappenedOn } from '#server/law/calendar/happened-on.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { RECORD_PROOFS } from '#server/law/decision/record-proof.ts';
import { refuseUnruledFacts } from '#server/law/decision/fact-ruling.ts';
import { namedDraft } from '#server/engines/draft/pass-gate.ts';
import type { PassingVersion } from '#server/law/draft/draft-gate.ts';
import { decidedBy, refuseUndecided } from '#server/law/procedure/discussed-result.ts';
import { type HeldItem, isHeld, itemToRecord, refuseUnheld } from '#server/law/procedure/discussion-held.ts';
import { refuseMeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import type { OrganKind } from '#server/law/decision/procedural-force.ts';
import { refuseUnnamedMeeting, settingOf } from '#server/law/policy/body-policy.ts';
import { organKindOf } from '#server/ground/kernel/organ.ts';
import { heldItems } from '#server/domains/meeting/held-item.queries.ts';
import { peopleOf, type Voices, voicesOf } from './discussion-voices.ts';
import { arrangedIn } from '#server/domains/decision/arranged.queries.ts';
import { refuseAmended } from '#server/law/procedure/amended-approval.ts';
import { DiscussionResult, refuseDiscussionMinutes } from '#server/law/procedure/discussion-minutes.ts';
import { Refusal } from '#server/law/refusal.ts';
import { approvalOn } from './discussion-ground.queries.ts';
import { notScheduled, refuseBeforeReview } from './discussion-guards.ts';
import { concludeDiscussion, DISCUSSION_EVENTS } from './discussion-result.ts';
import { discussedDraft, passMeeting, refuseOtherDraft } from './discussed-draft.ts';
import { documentsHeld, draftIn, type ProcedureDocument } from '../procedure-document.queries.ts';
import { type ReviewGround, reviewGround } from '../legality/review-ground.queries.ts';
import { arranges } from '../review.permissions.ts';
import { reviewOf } from '../legality/review.queries.ts';

/** Matter before the meeting (会议所议): the procedure so far, the meeting as scheduled, the draft as it stands. */
export interface Before {
  ground: ReviewGround;
  organKind: OrganKind;
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
    if (!isHeld(item)) return new Refusal([...wrongStage, ...refuseUnheld(item)]);
    const result = decidedBy(item.result);
    if (!result) return new Refusal([...wrongStage, ...refuseUndecided(item.result)]);
    const voices = await voicesOf(command, decision, item, input);
    const kind = refuseKind(command, decision, { ...before, item });
    if (voices.members.length === 0) return new Refusal([...wrongStage, ...kind, ...voices.findings]);
    const held = { ...before, item, result, voices };
    const findings = [
      ...wrongStage,
      ...kind,
      ...refuseMinutes(command, decision, input, held),
      ...refuseAmended({ amended: input.amended, result }, before.draft !== null),
      ...(result === DiscussionResult.APPROVE ? await refuseApproving(command, decision, before) : []),
      ...(await refuseProof(command, id, RECORD_PROOFS[RecordKind.DISCUSSION], input.fileIds)),
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
      content: contentOf(input, held),
    });
    return id;
  },
);

/** By the statute and by what its body set on the day of the meeting (会议形式). */
const refuseKind = (
  command: CommandContext,
  { organId }: Decision,
  { item, organKind }: Before & { item: HeldItem },
) => [
  ...refuseMeetingKind({ meetingKind: item.kind, organKind }),
  ...refuseUnnamedMeeting(item.kind, settingOf(command, organId, item.heldOn)),
];

/** Discussion to be recorded (拟登记的讨论): which item of which meeting, and what the meeting decided. */
type Held = Before & { item: HeldItem; result: DiscussionResult; voices: Voices };
/**
 * Reasons against approving: the circumstances must have been ruled on, and the draft must be the one that was
 * discussed.
 */
const refuseApproving = async (command: CommandContext, decision: Decision, before: Before) => [
  ...refuseUnruledFacts(decision),
  ...(await refuseOtherDraft(command, decision.id, before)),
];

async function beforeMeeting(command: CommandContext, decision: Decision): Promise<Before | null> {
  const ground = await reviewGround(command.db, decision, command);
  const arranged = arrangedIn(ground.records);
  if (!arranged) return null;
  const item = itemToRecord(await heldItems(command.db, decision.id), arranged);
  const file = draftIn(await documentsHeld(command.db, decision.id));
  const { schedule } = arranged;
  const organKind = await organKindOf(command.db, decision.organId);
  return { ground, organKind, schedule, item, file, draft: await discussedDraft(command.db, decision.id) };
}

const refuseMinutes = (
  command: CommandContext,
  decision: Decision,
  input: DiscussionInput,
  { ground, item, result, voices }: Held,
) => [
  ...voices.findings,
  ...refuseHappenedOn(command, decision, item.heldOn, 'meeting'),
  ...refuseBeforeReview(reviewOf(ground.records), item.heldOn, 'meeting'),
  ...refuseDiscussionMinutes(
    {
      speakerIds: voices.speakerIds,
      headId: voices.head?.memberId ?? '',
      result,
      majorityResult: input.majorityResult ?? null,
      departureReason: input.departureReason,
      dissents: voices.dissents,
      dissentConfirmed: input.dissentConfirmed,
    },
    approvalOn(ground),
  ),
];

const contentOf = (
  input: DiscussionInput,
  { item, result, file, draft, voices, organKind }: Held,
): Discussion => ({
  organKind,
  agendaItemId: item.itemId,
  ...peopleOf(voices),
  meetingKind: item.kind,
  meetingName: item.name,
  result,
  amended: input.amended,
  majorityResult: input.majorityResult ?? result,
  departureReason: input.departureReason ?? '',
  draft: namedDraft(draft),
  draftSha256: file?.sha256 ?? '',
  fileIds: [...new Set([...input.fileIds, ...(voices.authorisation ? [voices.authorisation.id] : [])])],
});
