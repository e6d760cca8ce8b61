import { Field, ID, InputType, Int } from 'type-graphql';
import { ContactKind } from '#schema/consultation/comment-contact-kind.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { QuestionAnswerInput, QuestionInput } from '#schema/participation/question.ts';
import { ParticipationMethod } from '#server/law/decision-phase.ts';
import type { ActivityPlan } from '#server/law/participation-activity.ts';

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

  @Field(() => TextScalar)
  readonly place!: string;

  @Field(() => InstantScalar)
  readonly startsAt!: Date;

  @Field(() => InstantScalar)
  readonly endsAt!: Date;

  @Field(() => Boolean, { description: '公众可以报名' })
  readonly openSignUp!: boolean;

  @Field(() => InstantScalar, { nullable: true, defaultValue: null })
  readonly signUpClosesAt!: Date | null;

  @Field(() => Int, { nullable: true, defaultValue: null })
  readonly seats!: number | null;

  @Field(() => TextScalar, { description: '联系方式' })
  readonly contact!: string;

  @Field(() => [QuestionInput])
  readonly questions!: QuestionInput[];
}

/** 报名: a name and one way to reach its owner; without an account. */
@InputType('SignUpInput', { description: '活动报名' })
export class SignUpInput {
  @Field(() => ID)
  readonly activityId!: string;

  @Field(() => ID)
  readonly idempotencyKey!: string;

  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => ContactKind)
  readonly contactKind!: ContactKind;

  @Field(() => TextScalar)
  readonly contact!: string;

  @Field(() => TextScalar, { nullable: true, description: '需要的帮助，如轮椅通道、手语' })
  readonly needs?: string | null;

  @Field(() => Int)
  readonly noticeVersion!: number;
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
