import { Field, ID, InputType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { type Dissent, DiscussionResult } from '#server/law/procedure/discussion-minutes.ts';

/** 不同意见, as it was said. */
@InputType('DissentInput')
export class DissentInput implements Dissent {
  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => TextScalar)
  readonly opinion!: string;
}

const RECORD = '集体讨论的记录；哪次会议、哪一天、什么结果，从会议台的议题读取';

/** 集体讨论的记录 (第三十条): what the meeting desk does not know of it. */
@InputType('DiscussionInput', { description: RECORD })
export class DiscussionInput {
  @Field(() => [TextScalar], { description: '发表意见的人，按发言顺序；同名的加注职务' })
  readonly speakers!: string[];

  @Field(() => TextScalar, { description: '行政首长，与发言记录中的写法一致' })
  readonly head!: string;

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

  @Field(() => [ID], { defaultValue: [], description: '会议记录、会议纪要' })
  readonly fileIds!: string[];
}
