import { Field, ID, InputType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { QuestionAnswerInput, QuestionInput } from '#schema/participation/question.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import type { ActivityPlan } from '#server/law/participation/participation-activity.ts';

/** 公众参与活动计划, as it is typed. */
@InputType('ActivityPlanInput', { description: '公众参与活动计划' })
export class ActivityPlanInput implements ActivityPlan {
  @Field(() => ParticipationMethod)
  readonly method!: ParticipationMethod;

  @Field(() => TextScalar)
  readonly title!: string;

  @Field(() => TextScalar, { description: '内容和目的' })
  readonly purpose!: string;

  @Field(() => TextScalar, { description: '参加对象' })
  readonly audience!: string;

  @Field(() => InstantScalar)
  readonly startsAt!: Date;

  @Field(() => InstantScalar)
  readonly endsAt!: Date;

  @Field(() => TextScalar, { description: '联系方式' })
  readonly contact!: string;

  @Field(() => [QuestionInput])
  readonly questions!: QuestionInput[];
}

/** 一份问卷. */
@InputType('QuestionnaireInput', { description: '问卷作答；不收集姓名' })
export class QuestionnaireInput {
  @Field(() => ID)
  readonly activityId!: string;

  @Field(() => ID)
  readonly idempotencyKey!: string;

  @Field(() => [QuestionAnswerInput])
  readonly answers!: QuestionAnswerInput[];
}
