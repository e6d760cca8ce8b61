import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { ReportReply, UpwardForm, type UpwardReport } from '#server/law/execution/issuing.ts';

/** 请示报告及答复 (第八条、第三十一条): the report first; its reply when it has come. */
@ObjectType('UpwardReportTold', { simpleResolvers: true })
@InputType('UpwardReportInput')
export class UpwardReportInput implements UpwardReport {
  @Field(() => UpwardForm, { defaultValue: UpwardForm.REQUEST, description: '请示须有答复，报告不须答复' })
  readonly form!: UpwardForm;

  @Field(() => TextScalar, { description: '报告的文号' })
  readonly reportNo!: string;

  @Field(() => CalendarDayScalar)
  readonly reportedOn!: CalendarDay;

  @Field(() => ReportReply, { nullable: true, defaultValue: null, description: '尚未答复的为空' })
  readonly reply!: ReportReply | null;

  @Field(() => CalendarDayScalar, { nullable: true, defaultValue: null })
  readonly repliedOn!: CalendarDay | null;

  @Field(() => TextScalar, { nullable: true, description: '答复的内容；不同意的应当填写' })
  readonly replyText?: string | null;

  @Field(() => [ID], { defaultValue: [] })
  readonly fileIds!: string[];
}
