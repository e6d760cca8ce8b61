import type { AttendanceInput } from '#schema/meeting/attendance-view.ts';
import { MeetingAttendance } from '#schema/meeting/meeting-attendance.ts';
import type { Meeting } from '#schema/meeting/meeting.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import {
  type Absence,
  type AttendanceCorrection,
  type Attendee,
  refuseAttendance,
  refuseAttendanceAnew,
} from '#server/law/meeting/attendance.ts';
import { MembersAt, type MeetingMember } from '#server/law/meeting/meeting-members.ts';
import { provision } from '#server/law/refusal.ts';
import { atStage } from './meeting-guards.ts';
import { change, itemsOf, loadMeeting } from './meeting-load.ts';
import { membersKeptAt } from './meeting-members.queries.ts';
import { refuseAttendanceOf } from './quorum-guards.ts';
import { resultRecordedOf } from './recorded-item.queries.ts';
import { mayBring } from './meeting.permissions.ts';

const r53 = provision('R-53', 'DESIGN', '会议记录规则');

/** 登记出席情况 (国令713号第三十条): of the members it was opened with, who was not there and why; and who sat in. */
export const recordAttendance = defineCommand(
  ['meeting.attendanceRecorded', '登记会议出席情况'],
  mayBring('recordAttendance'),
  async (command, id: string, version: number, input: AttendanceInput) => {
    const meeting = await loadMeeting(command, 'recordAttendance', id, version);
    const members = await membersKeptAt(command.db, id, MembersAt.OPENED);
    const absences = input.absences.map(({ memberId, reason }) => ({
      memberId: memberId.toLowerCase(),
      reason,
    }));
    const ids = members.map((one) => one.memberId);
    const items = (await itemsOf(command, id)).map((item) => item.id);
    const recorded = (await resultRecordedOf(command.db, items)) ? [discussionRecorded] : [];
    const noted = attendanceOf(members, absences);
    const tooLow = await refuseAttendanceOf(command, meeting, noted);
    const there = await command.em.findOne(MeetingAttendance, { meetingId: id });
    const anew = { noted: there !== null, closed: meeting.closedAt !== null };
    const refusal = command.refusalOf(
      atStage('recordAttendance', meeting, () => [
        ...refuseAttendance(ids, absences, input.observers),
        ...refuseAttendanceAnew(anew, input.reason),
        ...tooLow,
        ...recorded,
      ]),
    );
    if (refusal) return refusal;
    keepAttendance(command, meeting, there, {
      members: noted,
      observers: input.observers,
      reason: input.reason,
    });
    change(command, meeting);
    return id;
  },
);

type Noted = Pick<AttendanceCorrection, 'members' | 'observers' | 'reason'>;

/** Keeps the attendance; what stood before a correction made after the meeting stays with it (更正的经过). */
function keepAttendance(
  command: CommandContext,
  { id: meetingId, closedAt }: Meeting,
  there: MeetingAttendance | null,
  { members, observers, reason }: Noted,
): void {
  const byId = actorOf(command).id;
  const columns = {
    members,
    observers: observers.map(({ name, unit }) => ({ name, unit })),
    recordedById: byId,
    recordedAt: command.now,
  };
  if (!there) {
    command.em.create(MeetingAttendance, { meetingId, ...columns });
    return;
  }
  const before = { members: there.members, observers: there.observers };
  if (closedAt)
    there.corrections = [...there.corrections, { ...before, reason, byId, at: command.now.toISOString() }];
  Object.assign(there, columns);
}

/** Every member was there who is not named as absent. */
const attendanceOf = (members: readonly MeetingMember[], absences: readonly Absence[]): Attendee[] =>
  members.map(({ memberId, name, post, head }) => {
    const absence = absences.find((one) => one.memberId === memberId);
    return { memberId, name, post, head, present: !absence, reason: absence?.reason ?? '' };
  });

const discussionRecorded = r53.block('DISCUSSION_RECORDED', 'absences')`
  这次会议的讨论情况已经按登记的出席情况记入决策过程或者目录的审议，不再更正出席情况。
  出席情况有误的，在会议记录中说明。`;
