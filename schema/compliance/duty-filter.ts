import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DutyStage, DutyState, Lateness } from '#server/law/compliance/duties.ts';

/** In which order duties are told. */
export enum DutyOrder {
  URGENCY = 'URGENCY',
  COURSE = 'COURSE',
  DAY = 'DAY',
}
registerEnumType(DutyOrder, { name: 'DutyOrder', description: '合规事项的排列：轻重、办理环节、日期' });

/** 合规事项的筛选: closed columns; the days are those of the ledger, both counted. */
@InputType({ description: '合规事项的筛选；起止日期按台账日期，首尾两日都计入' })
export class DutyFilter {
  @Field(() => Int, { nullable: true })
  readonly year?: number | null;

  @Field(() => ID, { nullable: true, description: '责任单位' })
  readonly unitId?: string | null;

  @Field(() => String, { nullable: true })
  readonly code?: string | null;

  @Field(() => String, { nullable: true })
  readonly rule?: string | null;

  @Field(() => DutyStage, { nullable: true })
  readonly stage?: DutyStage | null;

  @Field(() => [DutyState], { nullable: true })
  readonly states?: DutyState[] | null;

  @Field(() => Lateness, { nullable: true })
  readonly lateness?: Lateness | null;

  @Field(() => String, { nullable: true })
  readonly decisionNo?: string | null;

  @Field(() => Boolean, { nullable: true, description: '只看本人经办的' })
  readonly mine?: boolean | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly from?: CalendarDay | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly to?: CalendarDay | null;
}
