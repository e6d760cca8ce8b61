import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { QuoteFate } from '#server/law/draft/clause-quote.ts';

const QUOTE = '条文中的一段话：征求意见稿原文，以及是该条中第几次出现';

/** 所指的一段话, as it stands in the clause that was consulted. */
@ObjectType('ClauseQuote', { description: QUOTE, simpleResolvers: true })
export class ClauseQuoteView {
  @Field(() => String)
  readonly words!: string;

  @Field(() => Int)
  readonly occurrence!: number;
}

/** The same as somebody marked or chose it. */
@InputType()
export class ClauseQuoteInput {
  @Field(() => TextScalar)
  readonly words!: string;

  @Field(() => Int)
  readonly occurrence!: number;
}

registerEnumType(QuoteFate, { name: 'QuoteFate', description: '所指的一段话后来怎样：仍在、改了、没有了' });

/** 所指的一段话后来怎样: computed from the versions, never typed. */
@ObjectType('FollowedQuote', { simpleResolvers: true })
export class FollowedQuoteView {
  @Field(() => QuoteFate)
  readonly fate!: QuoteFate;

  @Field(() => String, { description: '现在的文字；没有了的为空' })
  readonly now!: string;

  @Field(() => Int, { description: '第几稿' })
  readonly versionNo!: number;
}
