import { Field, InputType, ObjectType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';

/** 采纳后修改的条文: what it said and what it says now. */
@ObjectType({ description: '采纳后修改的条文', simpleResolvers: true })
export class ChangedClause {
  @Field(() => String)
  readonly clauseNo!: string;

  @Field(() => String)
  readonly before!: string;

  @Field(() => String)
  readonly after!: string;
}

/** The same, as written by staff. */
@InputType()
export class ChangedClauseInput {
  @Field(() => String)
  readonly clauseNo!: string;

  @Field(() => TextScalar)
  readonly before!: string;

  @Field(() => TextScalar)
  readonly after!: string;
}
