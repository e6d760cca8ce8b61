import type { AttendanceInput } from '#schema/meeting/attendance-view.ts';
import { MeetingAttendance } from '#schema/meeting/meeting.ts';
import { keepProposal, refuseProposal } from '#server/engines/change/propose-change.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import {
  type Absence,
  type Attendance,
  type Attendee,
  refuseAttendance,
} from '#server/law/meeting/attendance.ts';
import { MembersAt, type MeetingMember } from '#server/law/meeting/meeting-members.ts';
import { ATTENDANCE_CHANGE, keepAttendance, refuseAttendanceNow } from './attendance-change.ts';
import { atStage } from './meeting-guards.ts';
import { change, loadMeeting } from './meeting-load.ts';
import { membersKeptAt } from './meeting-members.queries.ts';
import { mayBring } from './meeting.permissions.ts';

/**
 * 登记出席情况 (国令713号第三十条): of the members it was opened with, who was not there and why; and who sat in. Once the meeting is
 * over it is put right by two persons.
 */
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
    const after = attendanceOf(members, absences, input);
    const before = meeting.closedAt ? await attendanceKept(command, id) : null;
    const proposed = { subject: id, before, after, reason: input.reason };
    const others = [
      ...refuseAttendance(ids, absences, input.observers),
      ...(before ? await refuseProposal(command, ATTENDANCE_CHANGE, proposed) : []),
      ...(await refuseAttendanceNow(command, meeting, after)),
    ];
    const refusal = command.refusalOf(atStage('recordAttendance', meeting, () => others));
    if (refusal) return refusal;
    if (before) keepProposal(command, ATTENDANCE_CHANGE, proposed);
    else await keepAttendance(command, id, after);
    change(command, meeting);
    return id;
  },
);

/** The attendance on record; null where there is none. */
async function attendanceKept({ em }: CommandContext, meetingId: string): Promise<Attendance | null> {
  const there = await em.findOne(MeetingAttendance, { meetingId });
  return there && { members: there.members, observers: there.observers };
}

/** Every member was there who is not named as absent. */
const attendanceOf = (
  members: readonly MeetingMember[],
  absences: readonly Absence[],
  { observers }: AttendanceInput,
): Attendance => ({
  members: members.map(({ memberId, name, post, head }): Attendee => {
    const absence = absences.find((one) => one.memberId === memberId);
    return { memberId, name, post, head, present: !absence, reason: absence?.reason ?? '' };
  }),
  observers: observers.map(({ name, unit }) => ({ name, unit })),
});
