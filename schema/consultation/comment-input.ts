import { Field, ID, InputType, Int } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { ClauseQuoteInput } from './clause-quote-view.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';

/** 意见内容: what is said, and whether its author lets it be shown. */
@InputType()
export abstract class CommentWordsInput {
  @Field(() => Stance)
  readonly stance!: Stance;

  @Field(() => String, { nullable: true })
  readonly clauseNo?: string | null;

  @Field(() => TextScalar)
  readonly text!: string;

  @Field(() => TextScalar, { nullable: true })
  readonly suggestedText?: string | null;

  @Field(() => ClauseQuoteInput, { nullable: true, description: '只针对这一条中的一段话' })
  readonly quote?: ClauseQuoteInput | null;

  @Field(() => Boolean)
  readonly showText!: boolean;

  @Field(() => Boolean)
  readonly showName!: boolean;
}

/** 意见和意见人: the upper bound of what is collected. */
@InputType()
export abstract class AuthoredCommentInput extends CommentWordsInput {
  @Field(() => ID)
  readonly consultationId!: string;

  @Field(() => ID)
  readonly idempotencyKey!: string;

  @Field(() => IdentityKind)
  readonly identity!: IdentityKind;

  @Field(() => TextScalar, { nullable: true })
  readonly name?: string | null;

  @Field(() => TextScalar, { nullable: true })
  readonly organisation?: string | null;

  @Field(() => ContactKind, { nullable: true })
  readonly contactKind?: ContactKind | null;

  @Field(() => TextScalar, { nullable: true })
  readonly contact?: string | null;

  @Field(() => TextScalar, { nullable: true })
  readonly region?: string | null;

  @Field(() => TextScalar, { nullable: true })
  readonly group?: string | null;

  @Field(() => [String])
  readonly attachmentTokens!: string[];
}

/** 网上提交的意见. */
@InputType()
export class CommentInput extends AuthoredCommentInput {
  @Field(() => Int)
  readonly noticeVersion!: number;
}

/** 意见人修改自己的意见. */
@InputType()
export class CommentRevisionInput extends CommentWordsInput {
  @Field(() => Int)
  readonly version!: number;
}
