import { Field, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';

/** The decision at the other end of an adjustment (调整前后的决策): each page leads to the other. */
@ObjectType('AdjustedDecision', { description: '调整前后的决策', simpleResolvers: true })
export class AdjustedDecision {
  @Field(() => String)
  readonly no!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => DecisionPhase)
  readonly phase!: DecisionPhase;

  @Field(() => CalendarDayScalar, { description: '决定调整的日期' })
  readonly startedOn!: CalendarDay;

  @Field(() => String, { nullable: true, description: '调整的理由' })
  readonly reason!: string | null;
}
