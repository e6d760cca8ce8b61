import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { Absence, Attendee, Observer } from '#server/law/meeting/attendance.ts';
import type { MemberTerm } from '#server/law/meeting/organ-member.ts';

/** 会议组成人员, as the office keeps the list. */
@ObjectType('OrganMember', { description: '会议组成人员', simpleResolvers: true })
export class OrganMemberView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { description: '职务' })
  readonly post!: string;

  @Field(() => Boolean, { description: '行政首长' })
  readonly head!: boolean;

  @Field(() => CalendarDayScalar, { description: '任职起' })
  readonly since!: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, description: '任职至；在任的没有' })
  readonly until!: CalendarDay | null;
}

/** A member of the list, or why it may not be so (组成人员或不予办理的理由). */
export const OrganMemberOrRefusal = orRefusal(OrganMemberView, 'OrganMember');

/** 一名会议组成人员, as typed. */
@InputType('OrganMemberInput')
export class OrganMemberInput implements MemberTerm {
  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => TextScalar, { description: '职务，如副县长' })
  readonly post!: string;

  @Field(() => Boolean, { defaultValue: false, description: '行政首长' })
  readonly head!: boolean;

  @Field(() => CalendarDayScalar, { description: '任职起' })
  readonly since!: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, description: '任职至；在任的不填' })
  readonly until!: CalendarDay | null;
}

/** 一名组成人员的出席. */
@ObjectType('Attendee', { simpleResolvers: true })
export class AttendeeView implements Attendee {
  @Field(() => ID)
  readonly memberId!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly post!: string;

  @Field(() => Boolean)
  readonly head!: boolean;

  @Field(() => Boolean)
  readonly present!: boolean;

  @Field(() => String, { description: '没有出席的原因' })
  readonly reason!: string;
}

/** 一名列席人员. */
@ObjectType('SittingIn', { description: '一名列席人员', simpleResolvers: true })
export class SittingInView implements Observer {
  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly unit!: string;
}

/** 会议出席情况, for those who prepare the meeting. */
@ObjectType('MeetingAttendance', { description: '会议出席情况，供承办的人', simpleResolvers: true })
export class MeetingAttendanceView {
  @Field(() => [AttendeeView])
  readonly members!: readonly AttendeeView[];

  @Field(() => [SittingInView])
  readonly observers!: readonly SittingInView[];

  @Field(() => Int, { description: '应到人数' })
  readonly entitled!: number;

  @Field(() => Int, { description: '实到人数' })
  readonly present!: number;

  @Field(() => Int, { description: '召开会议需要的人数' })
  readonly needed!: number;
}

/** 没有出席的一名组成人员, and why. */
@InputType('AbsenceInput')
export class AbsenceInput implements Absence {
  @Field(() => ID)
  readonly memberId!: string;

  @Field(() => TextScalar)
  readonly reason!: string;
}

/** 列席的一人, and for which unit. */
@InputType('SittingInInput')
export class SittingInInput implements Observer {
  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => TextScalar)
  readonly unit!: string;
}

/** 出席情况: whoever is not named as absent was there. */
@InputType('AttendanceInput', { description: '出席情况；没有列为缺席的组成人员都是出席' })
export class AttendanceInput {
  @Field(() => [AbsenceInput], { defaultValue: [] })
  readonly absences!: AbsenceInput[];

  @Field(() => [SittingInInput], { defaultValue: [] })
  readonly observers!: SittingInInput[];
}
