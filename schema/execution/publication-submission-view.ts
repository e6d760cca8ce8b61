import { Field, ID, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { WithholdGround } from '#server/law/consultation/withhold-ground.ts';
import { DisclosureProperty } from '#server/law/decision/document-header.ts';
import { NotPublicGround } from '#server/law/participation/participation.ts';
import { PublicationPlanView } from './publication-view.ts';

/** 依法不予公布的认定. */
@ObjectType('Withholding', { simpleResolvers: true })
export class WithholdingView {
  @Field(() => NotPublicGround)
  readonly ground!: NotPublicGround;

  @Field(() => String)
  readonly law!: string;

  @Field(() => String)
  readonly reason!: string;
}

/** 送审的材料, as it was sent: what is reviewed is exactly this. */
@ObjectType('SubmittedPaper', { simpleResolvers: true })
export class SubmittedPaperView {
  @Field(() => ID)
  readonly fileId!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly sha256!: string;

  @Field(() => DisclosureProperty, { nullable: true })
  readonly disclosure!: DisclosureProperty | null;

  @Field(() => WithholdGround, { nullable: true })
  readonly ground!: WithholdGround | null;

  @Field(() => String, { nullable: true })
  readonly law!: string | null;

  @Field(() => ID, { nullable: true, description: '它是哪份材料的公开版' })
  readonly partOfId!: string | null;
}

/** 公布送审 made last, and what the review said; for those who plan and review it. */
@ObjectType('PublicationSubmission', { description: '最近一次公布送审及审查', simpleResolvers: true })
export class PublicationSubmissionView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => PublicationPlanView, { nullable: true })
  readonly plan!: PublicationPlanView | null;

  @Field(() => [SubmittedPaperView])
  readonly papers!: SubmittedPaperView[];

  @Field(() => WithholdingView, { nullable: true })
  readonly withholding!: WithholdingView | null;

  @Field(() => String)
  readonly submittedByName!: string;

  @Field(() => InstantScalar)
  readonly submittedAt!: Date;

  @Field(() => Boolean, { nullable: true, description: '审查是否通过；尚未审查的为空' })
  readonly passed!: boolean | null;

  @Field(() => String, { nullable: true })
  readonly reviewReason!: string | null;

  @Field(() => String, { nullable: true })
  readonly reviewedByName!: string | null;
}
