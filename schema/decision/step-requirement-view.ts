import { Field, ObjectType } from 'type-graphql';
import { StepStatus } from '#schema/decision/step-status.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { FindingBasis } from '#schema/kernel/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { Requirement, StepDutyKind } from '#server/law/decision/requirement.ts';

/** 程序中的具体要求. */
@ObjectType('StepDuty', { description: '程序中的具体要求', simpleResolvers: true })
export class StepDutyView {
  @Field(() => StepDutyKind)
  readonly kind!: StepDutyKind;

  @Field(() => Requirement)
  readonly requirement!: Requirement;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String)
  readonly article!: string;

  @Field(() => FindingBasis)
  readonly basis!: `${FindingBasis}`;
}

const description = '一项程序是否应当履行、为什么，以及办到哪里';

/** 一项程序是否应当履行、为什么，以及办到哪里. */
@ObjectType('StepRequirement', { description, simpleResolvers: true })
export class StepRequirementView {
  @Field(() => DecisionStepKind)
  readonly kind!: DecisionStepKind;

  @Field(() => Requirement)
  readonly requirement!: Requirement;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String)
  readonly article!: string;

  @Field(() => FindingBasis)
  readonly basis!: `${FindingBasis}`;

  @Field(() => [StepDutyView])
  readonly duties!: readonly StepDutyView[];

  @Field(() => StepStatus)
  readonly status!: StepStatus;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly happenedOn!: CalendarDay | null;

  @Field(() => String, { nullable: true, description: '办理结果，或者不履行的理由' })
  readonly note!: string | null;
}
