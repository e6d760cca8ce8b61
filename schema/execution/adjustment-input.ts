import { Field, ID, InputType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { EvaluationTrigger } from '#server/law/execution/post-evaluation.ts';

/** 启动决策后评估, as it is typed. */
@InputType('EvaluationStartInput')
export class EvaluationStartInput {
  @Field(() => [EvaluationTrigger])
  readonly triggers!: EvaluationTrigger[];

  @Field(() => [TextScalar], { description: '评估单位或者受委托机构的全称' })
  readonly evaluators!: string[];

  @Field(() => TextScalar, { description: '评估内容，怎样听取社会公众意见' })
  readonly plan!: string;

  @Field(() => CalendarDayScalar)
  readonly startedOn!: CalendarDay;

  @Field(() => [ID], { defaultValue: [] })
  readonly fileIds!: string[];
}

/** 重大调整的决定, as it is typed; the adjusted matter becomes a decision of its own. */
@InputType('AdjustmentInput')
export class AdjustmentInput {
  @Field(() => TextScalar, { description: '调整后的决策事项名称' })
  readonly title!: string;

  @Field(() => TextScalar, { description: '调整的理由，向社会公布' })
  readonly reason!: string;

  @Field(() => [DecisionFact], { description: '调整后的事项情形，决定应当履行的程序' })
  readonly facts!: DecisionFact[];

  @Field(() => CalendarDayScalar)
  readonly orderedOn!: CalendarDay;

  @Field(() => [ID], { defaultValue: [] })
  readonly fileIds!: string[];
}
