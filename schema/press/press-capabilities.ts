import { Field, ObjectType } from 'type-graphql';
import { Capability } from '#schema/kernel/refusal.ts';

/** What the viewer may do at a press conference, and why not (新闻发布会可办事项). */
@ObjectType({ simpleResolvers: true })
export class PressCapabilities {
  @Field(() => Capability, { description: '核准记者' })
  readonly accredit!: Capability;
  @Field(() => Capability, { description: '登记记者到场' })
  readonly receive!: Capability;
  @Field(() => Capability)
  readonly recordQuestion!: Capability;
  @Field(() => Capability)
  readonly markAsked!: Capability;
  @Field(() => Capability)
  readonly answer!: Capability;
  @Field(() => Capability, { description: '不采用提问' })
  readonly leave!: Capability;
  @Field(() => Capability)
  readonly setVideo!: Capability;
  @Field(() => Capability)
  readonly start!: Capability;
  @Field(() => Capability)
  readonly post!: Capability;
  @Field(() => Capability)
  readonly correct!: Capability;
  @Field(() => Capability)
  readonly stop!: Capability;
  @Field(() => Capability)
  readonly saveTranscript!: Capability;
  @Field(() => Capability)
  readonly submitReview!: Capability;
  @Field(() => Capability)
  readonly passReview!: Capability;
  @Field(() => Capability)
  readonly returnReview!: Capability;
  @Field(() => Capability)
  readonly publishTranscript!: Capability;
  @Field(() => Capability)
  readonly correctTranscript!: Capability;
}
