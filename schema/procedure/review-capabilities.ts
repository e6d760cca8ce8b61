import { Field, ObjectType } from 'type-graphql';
import { Capability } from '#schema/kernel/refusal.ts';

/** What the viewer may do about a decision's legality review (合法性审查可办事项). */
@ObjectType({ simpleResolvers: true })
export class LegalityCapabilities {
  @Field(() => Capability)
  readonly submitLegality!: Capability;

  @Field(() => Capability)
  readonly resubmitLegality!: Capability;

  @Field(() => Capability)
  readonly requestLegalitySupplement!: Capability;

  @Field(() => Capability)
  readonly returnLegality!: Capability;

  @Field(() => Capability)
  readonly giveLegalityOpinion!: Capability;

  @Field(() => Capability, { description: '逐处确认审查后的修改' })
  readonly judgeReviewedChanges!: Capability;
}

/** What the viewer may do about a decision's discussion and its reports (集体讨论可办事项). */
@ObjectType({ simpleResolvers: true })
export class DiscussionCapabilities {
  @Field(() => Capability)
  readonly scheduleDiscussion!: Capability;

  @Field(() => Capability)
  readonly recordDiscussion!: Capability;

  @Field(() => Capability, { description: '确认审定稿' })
  readonly confirmApprovedDraft!: Capability;

  @Field(() => Capability)
  readonly recordPartyReply!: Capability;

  @Field(() => Capability)
  readonly recordCongressReply!: Capability;
}
