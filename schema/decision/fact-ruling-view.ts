import { Field, ObjectType } from 'type-graphql';
import { ReleaseView } from '#schema/decision/release-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';

/** 一项情形和理由. */
@ObjectType('Circumstance', { description: '一项情形和理由', simpleResolvers: true })
export class CircumstanceView {
  @Field(() => DecisionFact)
  readonly fact!: DecisionFact;

  @Field(() => String)
  readonly reason!: string;
}

const description = '县司法局对事项情形的认定，公众可以看';

/** 情形认定: what 司法局 ruled, what the unit had said of each, and what holds no longer. */
@ObjectType('FactRuling', { description, simpleResolvers: true })
export class FactRulingView {
  @Field(() => String, { description: '认定单位' })
  readonly ruledBy!: string;

  @Field(() => CalendarDayScalar)
  readonly ruledOn!: CalendarDay;

  @Field(() => String, { description: '提出单位' })
  readonly proposedBy!: string;

  @Field(() => CalendarDayScalar)
  readonly proposedOn!: CalendarDay;

  @Field(() => [CircumstanceView])
  readonly holding!: readonly CircumstanceView[];

  @Field(() => [CircumstanceView], { description: '原已认定、这次去掉的' })
  readonly lowered!: readonly CircumstanceView[];

  @Field(() => [ReleaseView], { description: '目录新版本删去、经认定不再履行的要求，历次认定现在有效的' })
  readonly releases!: readonly ReleaseView[];

  @Field(() => String)
  readonly reason!: string;
}

/** 等待认定的事项情形: what the unit put forward, for 司法局 to rule on. */
@ObjectType('FactProposal', { description: '等待认定的事项情形', simpleResolvers: true })
export class FactProposalView {
  @Field(() => String)
  readonly by!: string;

  @Field(() => CalendarDayScalar)
  readonly on!: CalendarDay;

  @Field(() => [CircumstanceView])
  readonly holding!: readonly CircumstanceView[];

  @Field(() => [CircumstanceView])
  readonly lowered!: readonly CircumstanceView[];

  @Field(() => [ReleaseView], { description: '目录新版本删去、提出不再履行的要求' })
  readonly releases!: readonly ReleaseView[];

  @Field(() => String)
  readonly reason!: string;
}
