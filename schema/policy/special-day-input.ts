import { Field, InputType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { SpecialDayKind } from './special-day-kind.ts';

/** One day of the yearly notice as it is filled in (节假日与调休). */
@InputType()
export class SpecialDayInput {
  @Field(() => CalendarDayScalar)
  readonly day!: CalendarDay;

  @Field(() => SpecialDayKind)
  readonly kind!: SpecialDayKind;

  @Field(() => TextScalar)
  readonly name!: string;
}
