import { Field, ObjectType } from 'type-graphql';
import { Capability } from '#schema/kernel/refusal.ts';

/** What the viewer may do with a hearing, and why not (听证可办事项). */
@ObjectType({ simpleResolvers: true })
export class HearingCapabilities {
  @Field(() => Capability)
  readonly save!: Capability;

  @Field(() => Capability)
  readonly submitReview!: Capability;

  @Field(() => Capability)
  readonly passReview!: Capability;

  @Field(() => Capability)
  readonly returnReview!: Capability;

  @Field(() => Capability)
  readonly publishNotice!: Capability;

  @Field(() => Capability, { description: '网上报名，任何人' })
  readonly signUp!: Capability;

  @Field(() => Capability, { description: '代录电话、现场的报名' })
  readonly recordSignUp!: Capability;

  @Field(() => Capability)
  readonly nominate!: Capability;

  @Field(() => Capability)
  readonly beginSelection!: Capability;

  @Field(() => Capability)
  readonly draw!: Capability;

  @Field(() => Capability)
  readonly replace!: Capability;

  @Field(() => Capability)
  readonly publishList!: Capability;

  @Field(() => Capability)
  readonly sendMaterials!: Capability;

  @Field(() => Capability)
  readonly recordDelivery!: Capability;

  @Field(() => Capability)
  readonly finishDelivery!: Capability;

  @Field(() => Capability)
  readonly hold!: Capability;

  @Field(() => Capability)
  readonly saveRecord!: Capability;

  @Field(() => Capability)
  readonly recordSignature!: Capability;

  @Field(() => Capability)
  readonly signRecord!: Capability;

  @Field(() => Capability)
  readonly publishRecord!: Capability;

  @Field(() => Capability)
  readonly saveReport!: Capability;

  @Field(() => Capability)
  readonly publishReport!: Capability;

  @Field(() => Capability)
  readonly postpone!: Capability;

  @Field(() => Capability)
  readonly cancel!: Capability;
}
