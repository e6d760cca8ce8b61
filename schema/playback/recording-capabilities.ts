import { Field, ObjectType } from 'type-graphql';
import { Capability } from '#schema/kernel/refusal.ts';

/** What the viewer may do with a recording, and why not (录像可办事项). */
@ObjectType({ simpleResolvers: true })
export class RecordingCapabilities {
  @Field(() => Capability)
  readonly save!: Capability;

  @Field(() => Capability, { description: '由服务器剪去依法不公开的时段' })
  readonly makeCut!: Capability;

  @Field(() => Capability, { description: '由服务器生成清晰度较低的转码版' })
  readonly makeRenditions!: Capability;

  @Field(() => Capability)
  readonly submitReview!: Capability;

  @Field(() => Capability)
  readonly passReview!: Capability;

  @Field(() => Capability)
  readonly returnReview!: Capability;

  @Field(() => Capability)
  readonly publish!: Capability;

  @Field(() => Capability)
  readonly withdraw!: Capability;
}
