import { Field, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';

const dropped = '目录新版本删去、本事项仍须履行的要求';

/** 目录新版本删去、本事项仍须履行的要求: until a ruling releases it. */
@ObjectType('DroppedByEdition', { description: dropped, simpleResolvers: true })
export class DroppedView {
  @Field(() => [DecisionStepKind])
  readonly steps!: readonly DecisionStepKind[];

  @Field(() => [SpecialRuleKind])
  readonly laws!: readonly SpecialRuleKind[];
}

const description = '目录新版本删去、不再履行的一项要求';

/** 免除: a step or a special law that the catalogue names no longer; who asked, who ruled, when and why. */
@ObjectType('EditionRelease', { description, simpleResolvers: true })
export class ReleaseView {
  @Field(() => DecisionStepKind, { nullable: true, description: '免除的程序' })
  readonly step!: DecisionStepKind | null;

  @Field(() => SpecialRuleKind, { nullable: true, description: '免除的专门规定' })
  readonly law!: SpecialRuleKind | null;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String, { description: '提出单位' })
  readonly proposedBy!: string;

  @Field(() => String, { nullable: true, description: '认定单位；等待认定的为空' })
  readonly ruledBy!: string | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly ruledOn!: CalendarDay | null;
}
