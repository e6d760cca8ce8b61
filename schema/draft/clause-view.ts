import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ClauseKind } from '#server/law/draft/draft-tree.ts';

/** 草案的一条, with how many comments name it. */
@ObjectType('Clause', { simpleResolvers: true })
export class ClauseView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID, { description: '条款的固定编号，各稿相同' })
  readonly anchorId!: string;

  @Field(() => ClauseKind)
  readonly kind!: ClauseKind;

  @Field(() => String)
  readonly no!: string;

  @Field(() => Int)
  readonly position!: number;

  @Field(() => String)
  readonly text!: string;

  @Field(() => Int)
  readonly commentCount!: number;

  @Field(() => String)
  readonly note!: string;
}
