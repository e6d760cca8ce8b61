import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';

/** 采纳后修改的条文: what it said in the version put to the public, and what it says in the revised one. */
@ObjectType({ description: '采纳后修改的条文', simpleResolvers: true })
export class ChangedClause {
  /** Missing where it was recorded before drafts had versions. */
  @Field(() => ID, { nullable: true, description: '条款的固定编号，各稿相同' })
  readonly anchorId?: string | null;

  @Field(() => String)
  readonly clauseNo!: string;

  @Field(() => String)
  readonly before!: string;

  @Field(() => String)
  readonly after!: string;
}

/** Which clause was changed; its words are read from the versions of the draft. New words typed here are written into it. */
@InputType()
export class ChangedClauseInput {
  @Field(() => ID)
  readonly anchorId!: string;

  @Field(() => TextScalar, {
    nullable: true,
    description: '修改前看到的文字；别人已经改过的，返回 CONFLICT',
  })
  readonly seen?: string | null;

  @Field(() => TextScalar, { nullable: true, description: '修改后的文字；空的表示修改稿中已经改好' })
  readonly text?: string | null;
}
