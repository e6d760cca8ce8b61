import { Field, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** 应有的期限 of a round: by the statute, by what its body set for itself, or by a special law. */
@ObjectType({ simpleResolvers: true })
export class AskedPeriod {
  @Field(() => String, { description: '写法，如30日、40日、22个工作日' })
  readonly written!: string;

  @Field(() => CalendarDayScalar, { description: '期满之日，不论是否休息日' })
  readonly fullOn!: CalendarDay;
}
