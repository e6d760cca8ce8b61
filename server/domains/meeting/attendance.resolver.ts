import { meetingAfter } from './meeting.queries.ts';
import { answering, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  AttendanceInput,
  MeetingAttendanceView,
  MeetingMembersView,
} from '#schema/meeting/attendance-view.ts';
import { MeetingView } from '#schema/meeting/meeting-view.ts';
import { changesOf } from '#server/engines/change/change.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { ATTENDANCE_CHANGE } from './attendance-change.ts';
import { attendanceOf } from './attendance.queries.ts';
import { meetingMembers } from './meeting-members.queries.ts';
import { readsInside } from './meeting.permissions.ts';
import { recordAttendance } from './record-attendance.ts';

const corrections = changesOf(ATTENDANCE_CHANGE);

/** 应到会人员和出席情况 of a meeting. */
@Resolver(() => MeetingView)
export class AttendanceResolver {
  @FieldResolver(() => MeetingMembersView, { nullable: true, description: '应到会人员，供承办的人' })
  members(@Root() meeting: MeetingView, @Ctx() context: Context) {
    return readsInside(context.actor, meeting.unitIds) ? meetingMembers(context, meeting) : null;
  }

  @FieldResolver(() => MeetingAttendanceView, { nullable: true, description: '出席情况，供承办的人' })
  async attendance(@Root() { id, kind, unitIds }: MeetingView, @Ctx() context: Context) {
    if (!readsInside(context.actor, unitIds)) return null;
    const held = await attendanceOf(context, id, kind);
    return held && { ...held, corrections: await corrections(context, id) };
  }
}

export const AttendanceMutations = mutations({
  recordAttendance: answering(MeetingView, meetingAfter)(
    '登记会议出席情况',
    [byId, ofVersion, input(AttendanceInput)],
    recordAttendance,
  ),
});
