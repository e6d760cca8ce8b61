import { Field, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { InvitedCapacity } from '#server/law/procedure/interest-conflict.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { RepresentativeState } from '#server/law/register/representative-stage.ts';

/** How many stand so today (各状态人数). */
@ObjectType('RepresentativeStateCount', { simpleResolvers: true })
export class RepresentativeStateCount {
  @Field(() => RepresentativeState)
  readonly state!: RepresentativeState;

  @Field(() => Int)
  readonly count!: number;
}

/** The register at a glance (代表库概况), as far as the requester may see it. */
@ObjectType('RegisterSummary', { simpleResolvers: true })
export class RegisterSummaryView {
  @Field(() => Int)
  readonly total!: number;

  @Field(() => [RepresentativeStateCount])
  readonly states!: readonly RepresentativeStateCount[];

  @Field(() => [String], { description: '有代表的乡镇（街道）' })
  readonly regions!: readonly string[];

  @Field(() => Int, { description: '任期90日内届满的在任代表' })
  readonly ending!: number;
}

/** One meeting that a representative was invited to (列席经历). */
@ObjectType('RepresentativeInvitation', { simpleResolvers: true })
export class RepresentativeInvitationView {
  @Field(() => String)
  readonly meetingNo!: string;

  @Field(() => String)
  readonly meetingName!: string;

  @Field(() => InstantScalar)
  readonly startsAt!: Date;

  @Field(() => String, { description: '议题' })
  readonly item!: string;

  @Field(() => InvitedCapacity)
  readonly capacity!: InvitedCapacity;

  @Field(() => InvitationStage)
  readonly stage!: InvitationStage;
}

/** How many were taken in together (一并核实的结果). */
@ObjectType('RepresentativesVerified', { simpleResolvers: true })
export class RepresentativesVerifiedView {
  @Field(() => Int)
  readonly count!: number;
}

/** How many were taken in, or why nobody was. */
export const RepresentativesVerifiedOrRefusal = orRefusal(
  RepresentativesVerifiedView,
  'RepresentativesVerified',
);
