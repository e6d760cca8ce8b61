import { QUOTE_FATES } from '#client/words.ts';
import { markable } from '../draft/comparison.ts';
import { aimOf } from '../names.ts';

interface Quote {
  words: string;
}

/** Subject of an opinion: the whole draft, a clause, or words marked in it. */
export const AimedAt = ({
  clauseNo,
  quote,
}: {
  clauseNo: string | null | undefined;
  quote: Quote | null | undefined;
}) => (
  <>
    {aimOf(clauseNo)}
    {quote ? <QuotedWords {...quote} /> : null}
  </>
);

/** The words of the clause that somebody marked. */
export const QuotedWords = ({ words }: Quote) => (
  <>
    中的一段话：<mark>{markable(words)}</mark>
  </>
);

export interface Followed {
  fate: keyof typeof QUOTE_FATES;
  now: string;
  versionNo: number;
}

/** Fate of the quoted words in a later version of the draft. */
export const QuoteNow = ({ fate, now, versionNo }: Followed) => (
  <>
    第{versionNo}稿中{QUOTE_FATES[fate]}
    {fate === 'CHANGED' ? `：${now}` : '。'}
  </>
);
