import { Field, ID, InputType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Dissent, DiscussionResult } from '#server/law/procedure/discussion-minutes.ts';

/** 不同意见, as it was said. */
@InputType('DissentInput')
export class DissentInput implements Dissent {
  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => TextScalar)
  readonly opinion!: string;
}

/** 集体讨论的记录 (第三十条). */
@InputType('DiscussionInput')
export class DiscussionInput {
  @Field(() => CalendarDayScalar)
  readonly heldOn!: CalendarDay;

  @Field(() => [TextScalar], { description: '发表意见的人，按发言顺序；同名的加注职务' })
  readonly speakers!: string[];

  @Field(() => TextScalar, { description: '行政首长，与发言记录中的写法一致' })
  readonly head!: string;

  @Field(() => DiscussionResult, { nullable: true })
  readonly result?: DiscussionResult | null;

  @Field(() => Boolean, { defaultValue: false, description: '修改后通过：会议通过时作了修改，另成审定稿' })
  readonly amended!: boolean;

  @Field(() => DiscussionResult, { nullable: true, description: '会议组成人员的多数意见' })
  readonly majorityResult?: DiscussionResult | null;

  @Field(() => TextScalar, { nullable: true, description: '决定与多数意见不一致的，会上说明的理由' })
  readonly departureReason?: string | null;

  @Field(() => [DissentInput], { defaultValue: [] })
  readonly dissents!: DissentInput[];

  @Field(() => Boolean, { description: '不同意见已经核对，如实记录；没有的也要确认' })
  readonly dissentConfirmed!: boolean;

  @Field(() => [ID], { defaultValue: [] })
  readonly fileIds!: string[];
}
