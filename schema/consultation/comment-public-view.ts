import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';
import { ClauseQuoteView } from './clause-quote-view.ts';

/** 已公开的意见原文: agreed to by its author, cleared by the unit, with personal numbers masked. */
@ObjectType('PublicComment', { description: '已公开的意见原文', simpleResolvers: true })
export class PublicCommentView {
  /** Read by the field `clauseText`; not in the contract itself. */
  readonly consultationId!: string;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => IdentityKind)
  readonly identity!: IdentityKind;

  @Field(() => CommentChannel)
  readonly channel!: CommentChannel;

  @Field(() => Stance)
  readonly stance!: Stance;

  @Field(() => String, { nullable: true })
  readonly clauseNo!: string | null;

  @Field(() => String)
  readonly text!: string;

  @Field(() => String, { nullable: true })
  readonly suggestedText!: string | null;

  @Field(() => ClauseQuoteView, { nullable: true, description: '所指的一段话' })
  readonly quote!: ClauseQuoteView | null;

  @Field(() => InstantScalar)
  readonly submittedAt!: Date;

  @Field(() => Outcome, { nullable: true })
  readonly outcome!: Outcome | null;

  @Field(() => String, { nullable: true })
  readonly reason!: string | null;
}

/** A page of them. */
export const PublicCommentConnection = connectionOf(PublicCommentView, 'PublicComment');

/** How many of them are of one stance and one outcome (公开意见的分类计数). */
@ObjectType('ClauseOpinionCount', { description: '公开意见的分类计数', simpleResolvers: true })
export class ClauseOpinionCountView {
  @Field(() => Stance)
  readonly stance!: Stance;

  @Field(() => Outcome, { nullable: true, description: '处理结果；没有公布的为空' })
  readonly outcome!: Outcome | null;

  @Field(() => Int)
  readonly count!: number;
}
