import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  type DepartmentHeard,
  RiskKind,
  RiskLevel,
  type RiskMeasure,
  type RiskPoint,
  type RiskReport,
} from '#server/law/procedure/risk-assessment.ts';

/** 听取意见的部门. */
@ObjectType('DepartmentHeard', { simpleResolvers: true })
@InputType('DepartmentHeardInput', { description: '听取意见的部门' })
export class DepartmentHeardInput implements DepartmentHeard {
  @Field(() => TextScalar)
  readonly unitName!: string;

  @Field(() => TextScalar)
  readonly opinion!: string;
}

/** 风险点. */
@ObjectType('RiskPoint', { simpleResolvers: true })
@InputType('RiskPointInput', { description: '风险点' })
export class RiskPointInput implements RiskPoint {
  @Field(() => Int)
  readonly no!: number;

  @Field(() => RiskKind)
  readonly kind!: RiskKind;

  @Field(() => TextScalar)
  readonly description!: string;

  @Field(() => RiskLevel)
  readonly level!: RiskLevel;
}

/** 风险防范措施. */
@ObjectType('RiskMeasure', { simpleResolvers: true })
@InputType('RiskMeasureInput', { description: '风险防范措施' })
export class RiskMeasureInput implements RiskMeasure {
  @Field(() => Int, { description: '针对的风险点' })
  readonly pointNo!: number;

  @Field(() => TextScalar)
  readonly text!: string;

  @Field(() => TextScalar, { nullable: true, description: '责任单位' })
  readonly unitName?: string | null;
}

/** 风险评估报告. */
@ObjectType('RecordedRiskReport', { simpleResolvers: true })
@InputType('RiskReportInput', { description: '风险评估报告' })
export class RiskReportInput implements RiskReport {
  @Field(() => CalendarDayScalar)
  readonly happenedOn!: CalendarDay;

  @Field(() => RiskLevel, { nullable: true })
  readonly level?: RiskLevel | null;

  @Field(() => [DepartmentHeardInput])
  readonly departmentsHeard!: DepartmentHeardInput[];

  @Field(() => [RiskPointInput])
  readonly riskPoints!: RiskPointInput[];

  @Field(() => [RiskMeasureInput])
  readonly measures!: RiskMeasureInput[];

  @Field(() => [TextScalar], { description: '风险处置预案' })
  readonly responsePlan!: string[];

  @Field(() => [ID])
  readonly fileIds!: string[];
}

/** 决策机关对风险是否可控的认定. */
@ObjectType('RecordedRiskFinding', { simpleResolvers: true })
@InputType('RiskFindingInput', { description: '决策机关对风险是否可控的认定' })
export class RiskFindingInput {
  @Field(() => CalendarDayScalar)
  readonly happenedOn!: CalendarDay;

  @Field(() => Boolean)
  readonly riskControllable!: boolean;

  @Field(() => TextScalar)
  readonly reason!: string;

  @Field(() => [ID])
  readonly fileIds!: string[];
}
