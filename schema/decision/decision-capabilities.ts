import { Field, ObjectType } from 'type-graphql';
import { Capability } from '#schema/kernel/refusal.ts';

/** What the viewer may do with a decision (可办事项). */
@ObjectType({ simpleResolvers: true })
export class DecisionCapabilities {
  @Field(() => Capability)
  readonly proposeDecisionFacts!: Capability;

  @Field(() => Capability, { description: '认定或者退回事项情形' })
  readonly ruleOnDecisionFacts!: Capability;

  @Field(() => Capability)
  readonly tellMatter!: Capability;

  @Field(() => Capability)
  readonly startDrafting!: Capability;

  @Field(() => Capability)
  readonly createConsultation!: Capability;

  @Field(() => Capability)
  readonly finishParticipation!: Capability;
}
