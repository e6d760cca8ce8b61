import { View, instant, int, of, str } from '#schema/kernel/fields.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { ClauseQuoteView } from './clause-quote-view.ts';

/** 意见的一个版本: number 1 is what was submitted. */
@View('CommentRevision')
export class CommentRevisionView {
  readonly no = int();
  readonly at = instant();
  readonly text = str();
  readonly suggestedText = str.opt();
  readonly quote = of.opt(() => ClauseQuoteView, '所指的一段话');
  readonly stance = of(() => Stance);
  readonly clauseNo = str.opt();
}
