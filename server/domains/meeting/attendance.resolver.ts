import { meetingAfter } from './meeting.queries.ts';
import { id, int } from '#schema/kernel/fields.ts';
import { answering, arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import {
  AttendanceInput,
  MeetingAttendanceView,
  MeetingMembersView,
  OrganMemberInput,
  OrganMemberOrRefusal,
  OrganMemberView,
} from '#schema/meeting/attendance-view.ts';
import { MeetingOrRefusal, MeetingView } from '#schema/meeting/meeting-view.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { attendanceOf, organMemberById, organMembers } from './attendance.queries.ts';
import { meetingMembers } from './meeting-members.queries.ts';
import { keepsMembers, readsInside } from './meeting.permissions.ts';
import { recordAttendance } from './record-attendance.ts';
import { saveOrganMember } from './save-organ-member.ts';

/** 会议组成人员和出席情况: a list the office keeps, and who of it came. */
@Resolver(() => MeetingView)
export class AttendanceResolver {
  @Query(() => [OrganMemberView], { description: '会议组成人员，供政府办公机构' })
  organMembers(@Ctx() context: Context) {
    return keepsMembers.allows(context.actor) ? organMembers(context) : [];
  }

  @Query(() => Capability, { description: '可否登记会议组成人员' })
  saveOrganMemberCan(@Ctx() { actor }: Context) {
    return capability(actor, keepsMembers);
  }

  @FieldResolver(() => MeetingMembersView, { nullable: true, description: '应到会人员，供承办的人' })
  members(@Root() meeting: MeetingView, @Ctx() context: Context) {
    return readsInside(context.actor, meeting.unitIds) ? meetingMembers(context, meeting) : null;
  }

  @FieldResolver(() => MeetingAttendanceView, { nullable: true, description: '出席情况，供承办的人' })
  attendance(@Root() { id, kind, unitIds }: MeetingView, @Ctx() context: Context) {
    return readsInside(context.actor, unitIds) ? attendanceOf(context, id, kind) : null;
  }
}

export const AttendanceMutations = mutations({
  saveOrganMember: answering(OrganMemberOrRefusal, organMemberById)(
    '登记、更正会议组成人员；新登记的不填编号',
    [arg('id', id.opt), arg('version', int.opt), input(OrganMemberInput)],
    saveOrganMember,
  ),
  recordAttendance: answering(MeetingOrRefusal, meetingAfter)(
    '登记会议出席情况',
    [byId, ofVersion, input(AttendanceInput)],
    recordAttendance,
  ),
});
