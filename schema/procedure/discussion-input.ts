import { Field, ID, InputType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { DiscussionResult } from '#server/law/procedure/discussion-minutes.ts';

/** 不同意见, as it was said. */
@InputType('DissentInput')
export class DissentInput {
  @Field(() => ID, { description: '到会的组成人员' })
  readonly memberId!: string;

  @Field(() => TextScalar)
  readonly opinion!: string;
}

const RECORD = '集体讨论的记录；哪次会议、哪一天、什么结果，从会议台的议题读取';

/** 集体讨论的记录 (第三十条): what the meeting desk does not know of it. */
@InputType('DiscussionInput', { description: RECORD })
export class DiscussionInput {
  @Field(() => [ID], { description: '发表意见的组成人员，按发言顺序，从到会的人中选择' })
  readonly speakerIds!: string[];

  @Field(() => ID, { nullable: true, description: '行政首长没有到会的，受书面授权作出决定的组成人员' })
  readonly actingHeadId?: string | null;

  @Field(() => ID, { nullable: true, description: '书面授权，本事项的一份决策材料' })
  readonly authorisationId?: string | null;

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
