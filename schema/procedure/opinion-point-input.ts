import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import type { OpinionPoint } from '#server/law/procedure/opinion-point.ts';

/** 审查意见的一点, in the order given: about one clause of the draft that was sent, or about the whole. */
@ObjectType('OpinionPointTold', { simpleResolvers: true })
@InputType('OpinionPointInput')
export class OpinionPointInput implements OpinionPoint {
  @Field(() => ID, { nullable: true, defaultValue: null, description: '所指的条款；对全文的为空' })
  readonly anchorId!: string | null;

  @Field(() => TextScalar)
  readonly text!: string;
}
