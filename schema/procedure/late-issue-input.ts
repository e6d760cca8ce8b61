import { Field, InputType, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { LateIssue } from '#server/law/procedure/late-issue.ts';

/** 补录的印发 (第三十一条、第三十二条): the document as it went out; who carries it out is named when its execution begins. */
@ObjectType('LateIssueTold', { simpleResolvers: true })
@InputType('LateIssueInput', { description: '启用平台以前的印发' })
export class LateIssueInput implements LateIssue {
  @Field(() => TextScalar, { description: '发文字号' })
  readonly documentNo!: string;

  @Field(() => CalendarDayScalar, { description: '成文日期' })
  readonly writtenDate!: CalendarDay;

  @Field(() => CalendarDayScalar, { description: '印发日期' })
  readonly issuedOn!: CalendarDay;

  @Field(() => TextScalar, { description: '签发的行政首长' })
  readonly signedBy!: string;

  @Field(() => CalendarDayScalar, { description: '签发日期' })
  readonly signedOn!: CalendarDay;
}
