import { Field, ID, InputType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { EvaluationParticipant, EvaluationTrigger } from '#server/law/execution/post-evaluation.ts';

/** 决策后评估, as it is typed. */
@InputType('EvaluationInput')
export class EvaluationInput {
  @Field(() => [EvaluationTrigger])
  readonly triggers!: EvaluationTrigger[];

  @Field(() => [TextScalar], { description: '评估单位或者受委托机构的全称' })
  readonly evaluators!: string[];

  @Field(() => CalendarDayScalar)
  readonly startedOn!: CalendarDay;

  @Field(() => CalendarDayScalar)
  readonly finishedOn!: CalendarDay;

  @Field(() => [ParticipationMethod], { description: '听取社会公众意见的方式' })
  readonly publicHeardBy!: ParticipationMethod[];

  @Field(() => [EvaluationParticipant])
  readonly participants!: EvaluationParticipant[];

  @Field(() => TextScalar)
  readonly conclusion!: string;

  @Field(() => [ID], { defaultValue: [] })
  readonly fileIds!: string[];
}

/** 案卷移交、归档, as it is typed. */
@InputType('ArchiveInput')
export class ArchiveInput {
  @Field(() => TextScalar, { description: '档号' })
  readonly archiveNo!: string;

  @Field(() => CalendarDayScalar)
  readonly archivedOn!: CalendarDay;

  @Field(() => TextScalar, { description: '备考；没有的留空' })
  readonly note!: string;

  @Field(() => [ID], { defaultValue: [] })
  readonly fileIds!: string[];
}
