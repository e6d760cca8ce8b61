import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  type CompetitionException,
  CompetitionExceptionGround,
} from '#server/law/procedure/competition-exception.ts';
import { CompetitionConclusion, type FairCompetitionReview } from '#server/law/procedure/fair-competition.ts';

/** 适用例外规定的说明. */
@ObjectType('CompetitionException', { simpleResolvers: true })
@InputType('CompetitionExceptionInput', { description: '适用例外规定的说明' })
export class CompetitionExceptionInput implements CompetitionException {
  @Field(() => CompetitionExceptionGround, { nullable: true })
  readonly ground?: CompetitionExceptionGround | null;

  @Field(() => TextScalar, { nullable: true })
  readonly groundText?: string | null;

  @Field(() => TextScalar, { nullable: true, description: '没有影响更小的替代方案的理由' })
  readonly noLesserMeans?: string | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly endsOn?: CalendarDay | null;

  @Field(() => TextScalar, { nullable: true })
  readonly endCondition?: string | null;
}

/** 公平竞争审查, by market supervision together with the drafter. */
@ObjectType('RecordedFairCompetition', { simpleResolvers: true })
@InputType('FairCompetitionInput', { description: '公平竞争审查' })
export class FairCompetitionInput implements Omit<FairCompetitionReview, 'reviewedOn'> {
  @Field(() => CalendarDayScalar, { description: '审查日期' })
  readonly happenedOn!: CalendarDay;

  @Field(() => CompetitionConclusion, { nullable: true })
  readonly conclusion?: CompetitionConclusion | null;

  @Field(() => TextScalar, { nullable: true, description: '起草单位的初审意见' })
  readonly drafterOpinion?: string | null;

  @Field(() => TextScalar, { nullable: true, description: '审查人' })
  readonly reviewedBy?: string | null;

  @Field(() => [TextScalar])
  readonly operatorsHeard!: string[];

  @Field(() => [TextScalar])
  readonly associationsHeard!: string[];

  @Field(() => CompetitionExceptionInput, { nullable: true })
  readonly exception?: CompetitionExceptionInput | null;

  @Field(() => [ID])
  readonly fileIds!: string[];
}
