import type { Decision } from '#schema/decision/decision.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import type { Meeting } from '#schema/meeting/meeting.ts';
import type { DiscussionScheduleInput } from '#schema/procedure/discussion-schedule-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { loadForEvent, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { refuseUnnamedMeeting, settingOf } from '#server/law/policy/body-policy.ts';
import { organKindOf } from '#server/ground/kernel/organ.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { namedDraft, passGate } from '#server/engines/draft/pass-gate.ts';
import { DraftGate } from '#server/law/draft/draft-gate.ts';
import { refuseMeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { DiscussionPart, refuseDiscussionPackage } from '#server/law/procedure/discussion-package.ts';
import type { WrittenPart } from '#server/law/decision/material.ts';
import type { OrganKind } from '#server/law/decision/procedural-force.ts';
import { itemApproved, refuseItem, refuseUnapprovedItem } from './agenda-approval.queries.ts';
import { disputesLeft, stepsToTell } from './discussion-ground.queries.ts';
import { refuseBeforeReview, refuseMeetingDay } from './discussion-guards.ts';
import { type ItemGround, itemGround } from './item-ground.queries.ts';
import { documentsHeld, draftIn } from '../procedure-document.queries.ts';
import { agendaPlace, putOnAgenda, refuseAgendaPlace } from './put-on-agenda.ts';
import { arranges } from '../review.permissions.ts';
import { reviewOf } from '../legality/review.queries.ts';

/** Materials of the meeting (提请讨论材料), with the parts that the office writes. */
interface Brought extends ItemGround {
  organKind: OrganKind;
  written: readonly WrittenPart<DiscussionPart>[];
}

/** 安排上会 (国令713号第二十五条、第二十六条、第二十九条、第三十条); a leader has approved the item. */
export const scheduleDiscussion = defineCommand(
  'decision.discussionScheduled',
  arranges,
  async (
    command,
    id: string,
    version: number,
    input: DiscussionScheduleInput,
    acknowledged: readonly Acknowledged[],
  ) => {
    const decision = await loadForEvent(command, 'schedule', id, version);
    const brought = await bringOf(command, decision, input);
    const place = await agendaPlace(command, input.meetingId, decision.id);
    const findings = [
      ...(await refuseItem(command.db, decision, brought)),
      ...refuseSchedule(command, place.meeting, brought, decision.organId),
      ...refuseAgendaPlace(place, decision),
      ...refusePackage(command, brought),
      ...(await refuseUnapprovedItem(command.db, decision, brought)),
    ];
    const refusal = command.refusalOf(findings, acknowledged);
    if (refusal) return refusal;
    await arrange(command, decision, place.meeting, brought);
    await putOnAgenda(command, place, decision);
    return id;
  },
);

async function bringOf(
  command: CommandContext,
  decision: Decision,
  input: DiscussionScheduleInput,
): Promise<Brought> {
  const files = await documentsHeld(command.db, decision.id);
  const item = await itemGround(command.db, decision, command, files);
  const { draft, onRecord } = item;
  const version = draft ? [{ part: DiscussionPart.DRAFT, text: `第${draft.current.no}稿` }] : [];
  const organKind = await organKindOf(command.db, decision.organId);
  return { ...item, organKind, written: [...version, ...onRecord, ...input.written] };
}

function refuseSchedule(
  command: CommandContext,
  { kind, startsAt }: Meeting,
  { ground, organKind }: Brought,
  organId: string | null,
) {
  const review = reviewOf(ground.records);
  const meetingOn = dayOf(startsAt);
  return [
    ...refuseBeforeReview(review, meetingOn, 'meetingId'),
    ...refuseMeetingDay(review, meetingOn, command.calendar),
    ...refuseMeetingKind({ meetingKind: kind, organKind }),
    ...refuseUnnamedMeeting(kind, settingOf(command, organId, command.today)),
  ];
}

const refusePackage = ({ today }: CommandContext, { ground, files, written }: Brought) =>
  refuseDiscussionPackage({
    files,
    written,
    steps: stepsToTell(ground),
    unresolvedDisputes: disputesLeft(ground, today).length,
  });

async function arrange(
  command: CommandContext,
  decision: Decision,
  meeting: Meeting,
  { files, written, draft }: Brought,
): Promise<void> {
  moveOn(command, decision, 'schedule');
  if (draft) await passGate(command, decision.id, DraftGate.DISCUSSED, draft.current);
  const { COLLECTIVE_DISCUSSION } = DecisionStepKind;
  await recordStep(command, decision.id, COLLECTIVE_DISCUSSION, StepStatus.IN_PROGRESS, null, '已安排上会');
  await recordDecision(command, decision, {
    kind: RecordKind.SCHEDULE,
    happenedOn: command.today,
    content: {
      meetingId: meeting.id,
      meetingKind: meeting.kind,
      meetingName: meeting.name,
      meetingOn: dayOf(meeting.startsAt),
      written,
      approved: await itemApproved(command.db, decision.id),
      draft: namedDraft(draft?.current),
      draftSha256: draftIn(files)?.sha256 ?? '',
      fileIds: files.map(({ id }) => id),
    },
  });
}
