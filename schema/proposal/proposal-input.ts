import { Field, ID, InputType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionCategory, ExclusionGround } from '#server/law/decision/decision-category.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import type { Initiation } from '#server/law/decision/decision-initiation.ts';
import { type DecisionProposal, ProposerKind } from '#server/law/decision/decision-proposal.ts';

/** 决策事项建议, as it is typed. */
@InputType('ProposalInput')
export class ProposalInput implements DecisionProposal {
  @Field(() => ProposerKind)
  readonly proposerKind!: ProposerKind;

  @Field(() => TextScalar, { nullable: true, description: '建议提出人；单位提出的就是本单位' })
  readonly proposerName?: string | null;

  @Field(() => TextScalar, { nullable: true, description: '所在单位或者代表团' })
  readonly proposerOrganisation?: string | null;

  @Field(() => TextScalar)
  readonly title!: string;

  @Field(() => TextScalar, { nullable: true, description: '议案、建议、提案或者来信的内容' })
  readonly writtenText?: string | null;

  @Field(() => TextScalar, { nullable: true })
  readonly problem?: string | null;

  @Field(() => TextScalar, { nullable: true })
  readonly reasons?: string | null;

  @Field(() => TextScalar, { nullable: true })
  readonly basis?: string | null;

  @Field(() => TextScalar, { nullable: true })
  readonly preliminaryPlan?: string | null;

  @Field(() => TextScalar, { nullable: true })
  readonly necessity?: string | null;

  @Field(() => TextScalar, { nullable: true })
  readonly feasibility?: string | null;

  @Field(() => CalendarDayScalar, { description: '提出或者收到书面形式的日期' })
  readonly receivedOn!: CalendarDay;
}

/** 启动决策程序, as it is typed. */
@InputType('InitiationInput')
export class InitiationInput implements Initiation {
  @Field(() => ID, { nullable: true })
  readonly leadUnitId?: string | null;

  @Field(() => [ID], { defaultValue: [] })
  readonly coUnitIds!: string[];

  @Field(() => TextScalar, { nullable: true, description: '目录事项的编号' })
  readonly catalogueItemNo?: string | null;

  @Field(() => TextScalar, { nullable: true, description: '目录外决策的理由' })
  readonly outsideReason?: string | null;

  @Field(() => [DecisionCategory], { defaultValue: [], description: '目录外决策事项的类别' })
  readonly categories!: DecisionCategory[];

  @Field(() => ExclusionGround, { nullable: true, description: '目录外决策事项不适用条例的情形' })
  readonly exclusion?: ExclusionGround | null;

  @Field(() => [SpecialRuleKind], {
    nullable: true,
    description: '目录外决策事项适用的专门规定；没有另有规定的，写空的一组',
  })
  readonly specialRules?: SpecialRuleKind[] | null;

  @Field(() => TextScalar, { nullable: true, description: '目录外决策事项的名称；没有写的，用建议的名称' })
  readonly title?: string | null;

  @Field(() => TextScalar, { nullable: true, description: '对建议提出人的答复' })
  readonly answer?: string | null;
}
