/** 所指的一段话 as one value of a form and of an address: how manieth time it stands in the clause, and its words. */
import type { ClauseQuote } from '#server/law/draft/clause-quote.ts';

const VALUE = /^([1-9]\d{0,3}):([^]*)$/;

export const quoteValue = ({ words, occurrence }: ClauseQuote) => `${occurrence}:${words}`;

/** The quote of a value; what is no value of ours is taken for words, so that the server says what is wrong with it. */
export function quoteFrom(value: string | undefined): ClauseQuote | null {
  if (!value) return null;
  const [, occurrence, words] = VALUE.exec(value) ?? [];
  return words === undefined ? { words: value, occurrence: 1 } : { words, occurrence: Number(occurrence) };
}
