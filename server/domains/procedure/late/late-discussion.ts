import { linesOf } from '#schema/decision/record-lines.ts';
import { RECORD_PROOFS } from '#server/law/decision/record-proof.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';
import { discussionOf as rowOfDiscussion } from './late-sheet-deciding.ts';
import { recordsOf, standing } from '#server/domains/decision/record.queries.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseUnruledFacts } from '#server/law/decision/fact-ruling.ts';
import { refuseQuorum } from '#server/law/meeting/quorum.ts';
import { quorumSettingOn } from '#server/domains/policy/quorum-setting.queries.ts';
import { ownSetting, refuseUnnamedMeeting } from '#server/law/policy/body-policy.ts';
import { refuseMeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import {
  DISCUSSION_RESULT_LABELS,
  DiscussionResult,
  refuseApproval,
  refuseDiscussionMinutes,
} from '#server/law/procedure/discussion-minutes.ts';
import { DiscussionPart, refuseDiscussionPackage } from '#server/law/procedure/discussion-package.ts';
import { refuseNoDraft, refuseUnexplainedChange } from '#server/law/procedure/late-review.ts';
import type { Finding } from '#server/law/refusal.ts';
import {
  approvalOn,
  disputesLeft,
  partsOnRecord,
  stepsToTell,
} from '../discussion/discussion-ground.queries.ts';
import { refuseBeforeReview, refuseReviewStanding } from '../discussion/discussion-guards.ts';
import { concludeDiscussion, DISCUSSION_EVENTS } from '../discussion/discussion-result.ts';
import { discussionOf, membersOf, minutesOf, organOf, told } from './late-minutes.ts';
import { documentOf } from './late-legality.ts';
import { advance, type LateKeeping, type LateSubject, type LateWork, marked, dayLine } from './late-work.ts';
import { documentsHeld } from '../procedure-document.queries.ts';
import { reviewGround } from '../legality/review-ground.queries.ts';
import { reviewOf } from '../legality/review.queries.ts';

/**
 * 集体讨论 (第三十条): by the minutes of a meeting held before the platform; the preconditions of an approval are checked now
 * too.
 */
export const lateDiscussion: LateWork = {
  of: LateStep.DISCUSSION,
  step: DecisionStepKind.COLLECTIVE_DISCUSSION,
  days: (entry) => [{ field: 'heldOn', day: minutesOf({ entry }).heldOn }],
  told: (entry) => {
    const { meetingName, result } = minutesOf({ entry });
    return `${meetingName}讨论${result ? `，${DISCUSSION_RESULT_LABELS[result]}` : ''}`;
  },
  row: rowOfDiscussion,
  proof: RECORD_PROOFS[RecordKind.DISCUSSION],
  lines: ({ discussion, fileIds }) =>
    discussion
      ? [dayLine(discussion.heldOn), ...linesOf(RecordKind.DISCUSSION, discussionOf(discussion, '', fileIds))]
      : [],
  refuse: async (subject) => {
    const minutes = minutesOf(subject);
    const { command, decision } = subject;
    const setting = await quorumSettingOn(command.db, command, decision.organId, minutes.heldOn);
    return [
      ...refuseMeetingKind({ meetingKind: minutes.meetingKind, organKind: await organOf(subject) }),
      ...refuseUnnamedMeeting(
        minutes.meetingKind,
        ownSetting(command.bodies, decision.organId, minutes.heldOn),
        'meetingKind',
      ),
      ...refuseQuorum({ kind: minutes.meetingKind, members: membersOf(minutes), setting }),
      ...refuseDiscussionMinutes(told(minutes), SETTLED),
      ...refuseNoDraft(await documentOf(subject, minutes.draftFileId), 'draftFileId'),
    ];
  },
  conclusion: ({ discussion }) => discussion?.result ?? null,
  gate: refuseDiscussed,
  keep: keepDiscussion,
};

/** Checks at the gate whether an approval could be given, against the records that stand by then. */
const SETTLED = {
  riskAssessed: false,
  riskControllable: null,
  fairCompetitionRequired: false,
  fairCompetitionPassed: null,
};

async function refuseDiscussed(subject: LateSubject): Promise<Finding[]> {
  const { command, decision } = subject;
  const minutes = minutesOf(subject);
  const ground = await reviewGround(command.db, decision, command);
  const review = reviewOf(ground.records);
  const files = await documentsHeld(command.db, decision.id);
  const draft = await documentOf(subject, minutes.draftFileId);
  const onRecord = await partsOnRecord(command.db, decision.id, ground, command.today);
  const reviewed = review.submission?.content.draftSha256 ?? '';
  const approving = minutes.result === DiscussionResult.APPROVE;
  return [
    ...refuseUnruledFacts(decision),
    ...refuseReviewStanding(review),
    ...refuseBeforeReview(review, minutes.heldOn, 'heldOn'),
    ...(approving ? refuseApproval(approvalOn(ground)) : []),
    ...refuseUnexplainedChange(
      { reviewed, discussed: draft?.sha256 ?? '' },
      minutes.changedAfterReview ?? '',
    ),
    ...refuseDiscussionPackage({
      files,
      written: [{ part: DiscussionPart.DRAFT, text: draft?.name ?? '' }, ...onRecord],
      steps: stepsToTell(ground),
      unresolvedDisputes: disputesLeft(ground, command.today).length,
    }),
  ];
}

async function keepDiscussion(keeping: LateKeeping): Promise<void> {
  const { command, decision, entry } = keeping;
  const minutes = minutesOf(keeping);
  const draftSha256 = (await documentOf(keeping, minutes.draftFileId))?.sha256 ?? '';
  const content = { ...discussionOf(minutes, draftSha256, entry.fileIds), organKind: await organOf(keeping) };
  const { meetingKind, meetingName, heldOn } = minutes;
  const arranged = { meetingKind, meetingName, meetingOn: heldOn, written: [], draft: null, draftSha256 };
  advance(keeping, 'schedule');
  await recordDecision(
    command,
    decision,
    marked(keeping, {
      kind: RecordKind.SCHEDULE,
      happenedOn: heldOn,
      content: { ...arranged, fileIds: entry.fileIds },
    }),
  );
  advance(keeping, DISCUSSION_EVENTS[content.result]);
  // A matter that went back for rework has begun its review anew since, and its step is left alone.
  if (keeping.moves || content.result !== DiscussionResult.REWORK)
    await concludeDiscussion(command, decision.id, content.result, { kind: meetingKind, heldOn });
  const { id } = await recordDecision(
    command,
    decision,
    marked(keeping, { kind: RecordKind.DISCUSSION, happenedOn: heldOn, content }),
  );
  await keepReportsOn(keeping, id);
}

/** Moves the reports on a corrected discussion to the new record of it (请示报告的讨论). */
async function keepReportsOn({ command, decision, corrects }: LateKeeping, discussionId: string) {
  const before = corrects?.find(({ kind }) => kind === RecordKind.DISCUSSION)?.id;
  if (!before) return;
  const records = await recordsOf(command.db, decision.id);
  for (const kind of [RecordKind.PARTY_REPORT, RecordKind.NPC_REPORT] as const)
    for (const { id, content, happenedOn, lateEntryId } of standing(records, kind))
      if (content.discussionId === before)
        await recordDecision(command, decision, {
          kind,
          happenedOn,
          content: { ...content, discussionId },
          replacesId: id,
          lateEntryId,
        });
}
