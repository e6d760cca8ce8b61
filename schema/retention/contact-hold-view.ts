import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { HoldGround } from '#server/law/people/contact-hold.ts';

/** What the viewer may do with it (可办事项). */
@ObjectType({ simpleResolvers: true })
export class ContactHoldCapabilities {
  @Field(() => Capability)
  readonly lift!: Capability;
}

/** 暂缓删除联系方式, as those who keep the list see it; contacts themselves are not told. */
@ObjectType('ContactHold', { description: '暂缓删除联系方式', simpleResolvers: true })
export class ContactHoldView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly decisionNo!: string;

  @Field(() => String)
  readonly decisionTitle!: string;

  @Field(() => Int, { nullable: true, description: '只限这一次征求意见的' })
  readonly consultationRound!: number | null;

  @Field(() => String, { nullable: true, description: '只限这场听证会的' })
  readonly hearingNo!: string | null;

  @Field(() => HoldGround)
  readonly ground!: HoldGround;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String)
  readonly placedByName!: string;

  @Field(() => InstantScalar)
  readonly placedAt!: Date;

  @Field(() => String, { nullable: true })
  readonly liftedByName!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly liftedAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly liftReason!: string | null;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => ContactHoldCapabilities)
  readonly viewerCan!: ContactHoldCapabilities;
}
