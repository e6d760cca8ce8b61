import { Input, View, int, of, str, text } from '#schema/kernel/fields.ts';
import { QuoteFate } from '#server/law/draft/clause-quote.ts';

const QUOTE = '条文中的一段话：征求意见稿原文，以及是该条中第几次出现';

/** 所指的一段话, as it stands in the clause that was consulted. */
@View('ClauseQuote', QUOTE)
export class ClauseQuoteView {
  readonly words = str();
  readonly occurrence = int();
}

/** The same as somebody marked or chose it. */
@Input()
export class ClauseQuoteInput {
  readonly words = text();
  readonly occurrence = int();
}

/** 所指的一段话后来怎样: computed from the versions, never typed. */
@View('FollowedQuote')
export class FollowedQuoteView {
  readonly fate = of(() => QuoteFate);
  readonly now = str('现在的文字；没有了的为空');
  readonly versionNo = int('第几稿');
}
