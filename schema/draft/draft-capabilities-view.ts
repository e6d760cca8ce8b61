import { Field, ObjectType } from 'type-graphql';
import { Capability } from '#schema/kernel/refusal.ts';

/** What the viewer may do with a version. */
@ObjectType({ simpleResolvers: true })
export class DraftCapabilities {
  @Field(() => Capability, { description: '逐条修改' })
  readonly edit!: Capability;

  @Field(() => Capability, { description: '放弃这一稿' })
  readonly discard!: Capability;

  @Field(() => Capability, { description: '定为新稿' })
  readonly fixDraft!: Capability;
}

/** What the viewer may do with a decision's draft as a whole. */
@ObjectType({ simpleResolvers: true })
export class DraftLineCapabilities {
  @Field(() => Capability, { description: '另起修改稿' })
  readonly startDraftRevision!: Capability;
}
