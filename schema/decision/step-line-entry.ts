import { Field, ObjectType } from 'type-graphql';
import { StepState } from '#schema/decision/step-state.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';

const description = '流程线上的一步；只显示有记录的步骤的日期';

/** 流程线上的一步；只显示有记录的步骤的日期. */
@ObjectType('StepLineEntry', { description, simpleResolvers: true })
export class StepLineEntry {
  @Field(() => DecisionStepKind)
  readonly kind!: DecisionStepKind;

  @Field(() => StepState)
  readonly state!: StepState;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly happenedOn!: CalendarDay | null;

  @Field(() => String, { nullable: true })
  readonly note!: string | null;

  @Field(() => Boolean, { description: '补录：启用平台以前办理，根据当时的材料录入' })
  readonly enteredLate!: boolean;
}
