import { Input, bool, id, int, of, str, text } from '#schema/kernel/fields.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { ClauseQuoteInput } from './clause-quote-view.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';

/** 意见内容: what is said, and whether its author lets it be shown. */
@Input()
export abstract class CommentWordsInput {
  readonly stance = of(() => Stance);
  readonly clauseNo? = str.opt();
  readonly text = text();
  readonly suggestedText? = text.opt();
  readonly quote? = of.opt(() => ClauseQuoteInput, '只针对这一条中的一段话');
  readonly showText = bool();
  readonly showName = bool();
}

/** 意见和意见人: the upper bound of what is collected. */
@Input()
export abstract class AuthoredCommentInput extends CommentWordsInput {
  readonly consultationId = id();
  readonly idempotencyKey = id();
  readonly identity = of(() => IdentityKind);
  readonly name? = text.opt();
  readonly organisation? = text.opt();
  readonly contactKind? = of.opt(() => ContactKind);
  readonly contact? = text.opt();
  readonly region? = text.opt();
  readonly group? = text.opt();
  readonly attachmentTokens = str.many();
}

/** 网上提交的意见. */
@Input()
export class CommentInput extends AuthoredCommentInput {
  readonly noticeVersion = int();
}

/** 意见人修改自己的意见. */
@Input()
export class CommentRevisionInput extends CommentWordsInput {
  readonly version = int();
}
