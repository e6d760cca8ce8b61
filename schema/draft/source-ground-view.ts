import { Field, ID, ObjectType } from 'type-graphql';
import { ChangeSource } from '#server/law/draft/change-source.ts';

/** 意见出处: one thing said in a record of the decision. */
@ObjectType('SourceGround', { description: '决策记录中的一项意见', simpleResolvers: true })
export class SourceGroundView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ChangeSource)
  readonly source!: ChangeSource;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly text!: string;
}
