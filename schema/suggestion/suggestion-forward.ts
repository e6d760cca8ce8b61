import { Field, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** 转办: who handed a suggestion to whom, when and why. */
@ObjectType('SuggestionForward', { description: '转办记录', simpleResolvers: true })
export class SuggestionForward {
  @Field(() => String)
  readonly fromUnit!: string;

  @Field(() => String)
  readonly toUnit!: string;

  @Field(() => String)
  readonly note!: string;

  @Field(() => CalendarDayScalar)
  readonly forwardedOn!: CalendarDay;
}
