import { Field, InputType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { DiscussionPart } from '#server/law/procedure/discussion-package.ts';
import type { WrittenPart } from '#server/law/decision/material.ts';

/** 提请讨论材料 that is written instead of being attached (第二十九条). */
@InputType('DiscussionPartInput')
export class DiscussionPartInput implements WrittenPart<DiscussionPart> {
  @Field(() => DiscussionPart)
  readonly part!: DiscussionPart;

  @Field(() => TextScalar)
  readonly text!: string;
}

/** 安排上会: which meeting, when, and with what beside the decision's documents. */
@InputType('DiscussionScheduleInput', { description: '安排上会；本事项的决策材料一并提交会议' })
export class DiscussionScheduleInput {
  @Field(() => MeetingKind)
  readonly meetingKind!: MeetingKind;

  @Field(() => TextScalar, { description: '会议名称，如县政府第31次常务会议' })
  readonly meetingName!: string;

  @Field(() => CalendarDayScalar)
  readonly meetingOn!: CalendarDay;

  @Field(() => [DiscussionPartInput], { defaultValue: [] })
  readonly written!: DiscussionPartInput[];
}
