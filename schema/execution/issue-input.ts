import { Field, ID, InputType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** 印发, as it is typed; executing units may be named now or when execution starts. */
@InputType('IssueInput')
export class IssueInput {
  @Field(() => TextScalar, { description: '发文字号' })
  readonly documentNo!: string;

  @Field(() => CalendarDayScalar, { description: '成文日期' })
  readonly writtenDate!: CalendarDay;

  @Field(() => CalendarDayScalar, { description: '印发日期' })
  readonly issuedOn!: CalendarDay;

  @Field(() => [ID], { defaultValue: [] })
  readonly executingUnitIds!: string[];

  @Field(() => [ID], { defaultValue: [] })
  readonly fileIds!: string[];
}
