import { Field, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { ClauseQuoteView } from './clause-quote-view.ts';

/** 意见的一个版本: number 1 is what was submitted. */
@ObjectType('CommentRevision', { simpleResolvers: true })
export class CommentRevisionView {
  @Field(() => Int)
  readonly no!: number;

  @Field(() => InstantScalar)
  readonly at!: Date;

  @Field(() => String)
  readonly text!: string;

  @Field(() => String, { nullable: true })
  readonly suggestedText!: string | null;

  @Field(() => ClauseQuoteView, { nullable: true, description: '所指的一段话' })
  readonly quote!: ClauseQuoteView | null;

  @Field(() => Stance)
  readonly stance!: Stance;

  @Field(() => String, { nullable: true })
  readonly clauseNo!: string | null;
}
