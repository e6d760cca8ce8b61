import { Field, ObjectType } from 'type-graphql';
import { Capability } from '#schema/kernel/refusal.ts';

/** What the viewer may do with a consultation, and why not (可办事项). */
@ObjectType({ simpleResolvers: true })
export class ConsultationCapabilities {
  @Field(() => Capability)
  readonly save!: Capability;

  @Field(() => Capability)
  readonly submitReview!: Capability;

  @Field(() => Capability)
  readonly passReview!: Capability;

  @Field(() => Capability)
  readonly returnReview!: Capability;

  @Field(() => Capability)
  readonly open!: Capability;

  @Field(() => Capability)
  readonly schedule!: Capability;

  @Field(() => Capability)
  readonly cancelSchedule!: Capability;

  @Field(() => Capability)
  readonly extend!: Capability;

  @Field(() => Capability)
  readonly withdraw!: Capability;

  @Field(() => Capability)
  readonly recordComment!: Capability;

  @Field(() => Capability)
  readonly triage!: Capability;

  @Field(() => Capability)
  readonly dispose!: Capability;

  @Field(() => Capability)
  readonly confirm!: Capability;

  @Field(() => Capability)
  readonly draftReport!: Capability;

  @Field(() => Capability)
  readonly publishReport!: Capability;

  @Field(() => Capability)
  readonly comment!: Capability;
}
