import { MeetingAttendance, type Meeting } from '#schema/meeting/meeting.ts';
import type { ChangeDescriptor } from '#server/engines/change/change-descriptor.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { type Attendance, attendanceWords } from '#server/law/meeting/attendance.ts';
import { ChangeKind } from '#server/law/people/proposed-change.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { matterOfItems } from './matter-of-items.queries.ts';
import { atStage } from './meeting-guards.ts';
import { change, itemsOf, loadHeldMeeting } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';
import { refuseAttendanceOf } from './quorum-guards.ts';
import { resultRecordedOf } from './recorded-item.queries.ts';
import { reviewAnew } from './result-change.ts';

const r53 = provision('R-53', 'DESIGN', '会议记录规则');

/** 散会以后更正出席情况 (国令713号第三十条); minutes that were reviewed with the old one are reviewed again. */
export const ATTENDANCE_CHANGE: ChangeDescriptor<Attendance> = {
  kind: ChangeKind.ATTENDANCE,
  answers: mayBring('recordAttendance'),
  words: attendanceWords,
  concerns: () => [],
  standing: async (command, { subject, after }) => {
    const meeting = await loadHeldMeeting(command, 'recordAttendance', subject);
    const standing = await refuseAttendanceNow(command, meeting, after);
    return {
      matter: await matterOfItems(command.db, meeting.id, null),
      refusals: atStage('recordAttendance', meeting, () => standing),
      keep: async () => {
        await keepAttendance(command, meeting.id, after);
        reviewAnew(command, meeting);
        change(command, meeting);
      },
      returned: () => change(command, meeting),
    };
  },
};

/** Reasons against this attendance as the meeting stands (登记、更正出席情况): a discussion rests on the old one, or a result needs more members. */
export async function refuseAttendanceNow(
  command: CommandContext,
  meeting: Meeting,
  { members }: Attendance,
): Promise<Finding[]> {
  const items = (await itemsOf(command, meeting.id)).map((item) => item.id);
  return [
    ...(await refuseAttendanceOf(command, meeting, members)),
    ...((await resultRecordedOf(command.db, items)) ? [discussionRecorded] : []),
  ];
}

/** Keeps who was there. */
export async function keepAttendance(
  command: CommandContext,
  meetingId: string,
  { members, observers }: Attendance,
): Promise<void> {
  const columns = { members, observers, recordedById: actorOf(command).id, recordedAt: command.now };
  const there = await command.em.findOne(MeetingAttendance, { meetingId });
  if (there) Object.assign(there, columns);
  else command.em.create(MeetingAttendance, { meetingId, ...columns });
}

const discussionRecorded = r53.block('DISCUSSION_RECORDED', 'absences')`
  这次会议的讨论情况已经按登记的出席情况记入决策过程或者目录的审议，不再更正出席情况。
  出席情况有误的，在会议记录中说明。`;
