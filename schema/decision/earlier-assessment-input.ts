import { Field, ID, InputType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { EarlierAssessment } from '#server/law/procedure/earlier-assessment.ts';

/** 原有风险评估: an assessment that stands for a new one (国令713号第二十二条). */
@InputType('EarlierAssessmentInput', { description: '代替风险评估的原有评估' })
export class EarlierAssessmentInput implements EarlierAssessment {
  @Field(() => TextScalar, { description: '评估报告的名称' })
  readonly title!: string;

  @Field(() => TextScalar, { description: '按照什么规定评估' })
  readonly underRules!: string;

  @Field(() => CalendarDayScalar)
  readonly assessedOn!: CalendarDay;

  @Field(() => Boolean, { description: '评估的范围与本事项相同' })
  readonly sameScope!: boolean;

  @Field(() => Boolean, { description: '评估以后情况有变化' })
  readonly changedSince!: boolean;

  @Field(() => [ID], { description: '原评估报告' })
  readonly fileIds!: string[];
}
