import { Field, ID, Int, ObjectType } from 'type-graphql';

/** 审查意见的一点, numbered by its place. */
@ObjectType('OpinionPoint', { description: '合法性审查意见的一点', simpleResolvers: true })
export class OpinionPointView {
  @Field(() => Int)
  readonly no!: number;

  @Field(() => ID, { nullable: true, description: '所指的条款；对全文的为空' })
  readonly anchorId!: string | null;

  @Field(() => String)
  readonly clauseNo!: string;

  @Field(() => String)
  readonly text!: string;
}
