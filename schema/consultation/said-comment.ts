import { View, instant, of, str } from '#schema/kernel/fields.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { ClauseQuoteView } from './clause-quote-view.ts';

/** 一条意见, as much of it as everybody reads who reads it at all. */
@View()
export abstract class SaidComment {
  readonly receiptNo = str();
  readonly displayName = str();
  readonly identity = of(() => IdentityKind);
  readonly channel = of(() => CommentChannel);
  readonly stance = of(() => Stance);
  readonly clauseNo = str.opt();
  readonly text = str();
  readonly suggestedText = str.opt();
  readonly quote = of.opt(() => ClauseQuoteView, '所指的一段话');
  readonly submittedAt = instant();
}
