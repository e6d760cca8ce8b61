import { Field, ID, InputType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { OutreachForm } from '#server/law/decision/decision-publication.ts';

/** 宣传解读 that took place, as it is typed. */
@InputType('OutreachInput')
export class OutreachInput {
  @Field(() => OutreachForm)
  readonly form!: OutreachForm;

  @Field(() => CalendarDayScalar)
  readonly heldOn!: CalendarDay;

  @Field(() => TextScalar, { description: '主要内容' })
  readonly summary!: string;

  @Field(() => TextScalar, { description: '网址；没有的留空' })
  readonly url!: string;

  @Field(() => [ID], { defaultValue: [] })
  readonly fileIds!: string[];
}
