import { Field, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { AttendeeView } from '#schema/meeting/attendance-view.ts';
import { AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { DiscussionResult } from '#server/law/procedure/discussion-minutes.ts';

const HELD = '待登记的集体讨论：会议台登记的会议、日期和审议结果';

/** 待登记的集体讨论: the item that `recordDiscussion` would record now, as the meeting desk knows it. */
@ObjectType('HeldDiscussion', { description: HELD, simpleResolvers: true })
export class HeldDiscussionView {
  @Field(() => String, { description: '会议编号' })
  readonly no!: string;

  @Field(() => String, { description: '会议名称' })
  readonly name!: string;

  @Field(() => MeetingKind)
  readonly kind!: MeetingKind;

  @Field(() => CalendarDayScalar, { description: '实际开会的日期' })
  readonly heldOn!: CalendarDay;

  @Field(() => Boolean, { description: '已经散会' })
  readonly closed!: boolean;

  @Field(() => AgendaResult, { description: '会议台登记的审议结果' })
  readonly result!: AgendaResult;

  @Field(() => [AttendeeView], { nullable: true, description: '会议组成人员的出席；没有登记的没有' })
  readonly members!: readonly AttendeeView[] | null;

  @Field(() => DiscussionResult, { nullable: true, description: '对决策作出的决定；只是听取的没有' })
  readonly decided!: DiscussionResult | null;
}
