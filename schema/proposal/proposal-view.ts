import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { ProposerKind } from '#server/law/decision/decision-proposal.ts';

/** The decision a proposal led to (启动的决策). */
@ObjectType({ simpleResolvers: true })
export class ProposedDecision {
  @Field(() => String)
  readonly no!: string;

  @Field(() => String)
  readonly title!: string;
}

/** What the viewer may do with a proposal (可办事项). */
@ObjectType({ simpleResolvers: true })
export class ProposalCapabilities {
  @Field(() => Capability)
  readonly startStudy!: Capability;

  @Field(() => Capability)
  readonly declineProposal!: Capability;

  @Field(() => Capability)
  readonly initiateDecision!: Capability;
}

/** 决策事项建议, as those who work on it read it. */
@ObjectType('Proposal', { description: '决策事项建议；公众看不到', simpleResolvers: true })
export class ProposalView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => ProposerKind)
  readonly proposerKind!: ProposerKind;

  @Field(() => String)
  readonly proposerName!: string;

  @Field(() => String, { nullable: true, description: '所在单位或者代表团' })
  readonly proposerOrganisation!: string | null;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { nullable: true })
  readonly writtenText!: string | null;

  @Field(() => String, { nullable: true })
  readonly problem!: string | null;

  @Field(() => String, { nullable: true })
  readonly reasons!: string | null;

  @Field(() => String, { nullable: true })
  readonly basis!: string | null;

  @Field(() => String, { nullable: true })
  readonly preliminaryPlan!: string | null;

  @Field(() => String, { nullable: true })
  readonly necessity!: string | null;

  @Field(() => String, { nullable: true })
  readonly feasibility!: string | null;

  @Field(() => CalendarDayScalar, { description: '提出或者收到书面形式的日期' })
  readonly receivedOn!: CalendarDay;

  @Field(() => DecisionPhase)
  readonly phase!: DecisionPhase;

  @Field(() => CalendarDayScalar)
  readonly phaseSince!: CalendarDay;

  @Field(() => String, { nullable: true, description: '研究论证安排' })
  readonly studyNote!: string | null;

  @Field(() => String, { nullable: true, description: '不予启动的理由' })
  readonly declineReason!: string | null;

  @Field(() => String, { nullable: true, description: '对建议提出人的答复' })
  readonly answer!: string | null;

  @Field(() => String, { nullable: true, description: '目录外决策的理由' })
  readonly outsideReason!: string | null;

  @Field(() => ProposedDecision, { nullable: true })
  readonly decision!: ProposedDecision | null;

  @Field(() => Date)
  readonly proposedAt!: Date;
}

/** A proposal, or why it may not be so (建议或不予办理的理由). */
export const ProposalOrRefusal = orRefusal(ProposalView, 'Proposal');
