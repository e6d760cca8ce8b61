import { Field, ID, InputType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
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
  @Field(() => ID, { description: '会议台筹备中的会议；本事项列入它的议程' })
  readonly meetingId!: string;

  @Field(() => [DiscussionPartInput], { defaultValue: [] })
  readonly written!: DiscussionPartInput[];
}
