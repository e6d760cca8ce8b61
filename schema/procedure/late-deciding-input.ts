import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { LegalityOpinionInput } from '#schema/procedure/legality-opinion-input.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { DiscussionResult } from '#server/law/procedure/discussion-minutes.ts';

/** 补录的合法性审查 (第二十五条至第二十八条): what was sent, when, and what was found. */
@ObjectType('LateLegalityTold', { simpleResolvers: true })
@InputType('LateLegalityInput', { description: '启用平台以前的合法性审查' })
export class LateLegalityInput {
  @Field(() => CalendarDayScalar, { description: '送审日期' })
  readonly sentOn!: CalendarDay;

  @Field(() => CalendarDayScalar, { description: '出具审查意见的日期' })
  readonly givenOn!: CalendarDay;

  @Field(() => ID, { description: '送审的草案，本事项的一份决策材料' })
  readonly draftFileId!: string;

  @Field(() => LegalityOpinionInput)
  readonly opinion!: LegalityOpinionInput;
}

/** 补录的不同意见. */
@ObjectType('LateDissentTold', { simpleResolvers: true })
@InputType('LateDissentInput', { description: '启用平台以前的会议上的不同意见' })
export class LateDissentInput {
  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => TextScalar)
  readonly opinion!: string;
}

/** 补录的集体讨论 (第三十条): the meeting as its minutes tell it. */
@ObjectType('LateDiscussionTold', { simpleResolvers: true })
@InputType('LateDiscussionInput', { description: '启用平台以前的集体讨论' })
export class LateDiscussionInput {
  @Field(() => MeetingKind)
  readonly meetingKind!: MeetingKind;

  @Field(() => TextScalar, { description: '会议名称，如“县政府第12次常务会议”' })
  readonly meetingName!: string;

  @Field(() => CalendarDayScalar)
  readonly heldOn!: CalendarDay;

  @Field(() => Int, { description: '应到组成人员' })
  readonly entitled!: number;

  @Field(() => Int, { description: '实到组成人员' })
  readonly present!: number;

  @Field(() => [TextScalar], { description: '按发言的先后' })
  readonly speakers!: string[];

  @Field(() => TextScalar, { description: '作出决定的行政首长' })
  readonly head!: string;

  @Field(() => DiscussionResult, { nullable: true })
  readonly result!: DiscussionResult | null;

  @Field(() => DiscussionResult, { nullable: true, description: '会议组成人员的多数意见' })
  readonly majorityResult!: DiscussionResult | null;

  @Field(() => TextScalar, { nullable: true, description: '决定与多数意见不一致的，会上说明的理由' })
  readonly departureReason?: string | null;

  @Field(() => [LateDissentInput], { defaultValue: [] })
  readonly dissents!: LateDissentInput[];

  @Field(() => Boolean, { description: '不同意见已经核对，如实记录；没有的也要确认' })
  readonly dissentConfirmed!: boolean;

  @Field(() => ID, { description: '提交讨论的草案，本事项的一份决策材料' })
  readonly draftFileId!: string;

  @Field(() => TextScalar, { nullable: true, description: '与送审的草案不同的，按哪些审查意见作了哪些修改' })
  readonly changedAfterReview?: string | null;
}
