import { Field, ID, Int, ObjectType } from 'type-graphql';
import { UnitView } from '#schema/identity/unit-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { QuestionView } from '#schema/participation/question.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { ActivityState } from '#server/law/participation/participation-activity.ts';

/** The decision that an activity belongs to (所属决策). */
@ObjectType({ simpleResolvers: true })
export class ActivityDecision {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly no!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => UnitView)
  readonly leadUnit!: UnitView;
}

/** What the viewer may do with an activity (可办事项). */
@ObjectType({ simpleResolvers: true })
export class ActivityCapabilities {
  @Field(() => Capability)
  readonly saveActivity!: Capability;

  @Field(() => Capability)
  readonly publishActivity!: Capability;

  @Field(() => Capability)
  readonly cancelActivity!: Capability;

  @Field(() => Capability)
  readonly recordActivity!: Capability;

  @Field(() => Capability)
  readonly summariseWritten!: Capability;
}

/** 问卷、书面征求意见, as everybody reads it once it is announced. */
@ObjectType('PublicActivity', { description: '问卷、书面征求意见', simpleResolvers: true })
export class PublicActivityView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => ActivityDecision)
  readonly decision!: ActivityDecision;

  @Field(() => Int)
  readonly seq!: number;

  @Field(() => ParticipationMethod)
  readonly method!: ParticipationMethod;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly purpose!: string;

  @Field(() => String)
  readonly audience!: string;

  @Field(() => InstantScalar)
  readonly startsAt!: Date;

  @Field(() => InstantScalar)
  readonly endsAt!: Date;

  @Field(() => String)
  readonly contact!: string;

  @Field(() => [QuestionView])
  readonly questions!: readonly QuestionView[];

  @Field(() => ActivityState)
  readonly state!: ActivityState;

  @Field(() => InstantScalar, { nullable: true })
  readonly publishedAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly cancelledReason!: string | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly heldOn!: CalendarDay | null;

  @Field(() => Int, { nullable: true })
  readonly attendedCount!: number | null;

  @Field(() => String, { nullable: true, description: '活动纪要' })
  readonly minutes!: string | null;

  @Field(() => Boolean, { description: '现在可以填写问卷' })
  readonly answering!: boolean;
}

/** An activity, or why it may not be so. */
export const PublicActivityOrRefusal = orRefusal(PublicActivityView, 'PublicActivity');
