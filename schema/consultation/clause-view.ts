import { Field, ID, Int, ObjectType } from 'type-graphql';

/** 草案的一条, with how many comments name it. */
@ObjectType('Clause', { simpleResolvers: true })
export class ClauseView {
  @Field(() => ID)
  readonly id!: string;

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
