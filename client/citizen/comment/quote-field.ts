/** 所指的一段话 as one value of a form and of an address: how manieth time it stands in the clause, and its words. */
import type { Choice } from '#client/ui/ChoiceGroup.tsx';
import { type ClauseQuote, quoteIn, sentencesOf } from '#server/law/draft/clause-quote.ts';
import { type ClauseKind, isHeading } from '#server/law/draft/draft-tree.ts';
import { markable } from '../draft/comparison.ts';
import { WHOLE_TEXT } from '../names.ts';

const VALUE = /^([1-9]\d{0,3}):([^]*)$/;

export const quoteValue = ({ words, occurrence }: ClauseQuote) => `${occurrence}:${words}`;

/** The quote of a value; what is no value of ours is taken for words, so that the server says what is wrong with it. */
export function quoteFrom(value: string | undefined): ClauseQuote | null {
  if (!value) return null;
  const [, occurrence, words] = VALUE.exec(value) ?? [];
  return words === undefined ? { words: value, occurrence: 1 } : { words, occurrence: Number(occurrence) };
}

interface SpokenClause {
  kind: `${ClauseKind}`;
  no: string;
}

/** The clauses one may speak of: headings say nothing, and a draft without numbers is meant as a whole. */
export const spokenClauses = <Clause extends SpokenClause>(clauses: readonly Clause[]): Clause[] =>
  clauses.filter(({ kind, no }) => no !== WHOLE_TEXT && !isHeading(kind));

/** 整条, its sentences, and before them the words that were marked: what of a clause one may speak of, and which is chosen. */
export function quoteChoices(
  text: string,
  chosen: string | undefined,
  said: (words: string) => string,
): { choices: Choice[]; marked: string } {
  const found = quoteIn(text, quoteFrom(chosen));
  const marked = found ? quoteValue(found) : '';
  const sentences = sentencesOf(text).map((quote) => ({
    value: quoteValue(quote),
    label: said(markable(quote.words)),
  }));
  const own =
    found && !sentences.some(({ value }) => value === marked)
      ? [{ value: marked, label: said(markable(found.words)), hint: '您标出的一段话' }]
      : [];
  return { choices: [{ value: '', label: '整条' }, ...own, ...sentences], marked };
}
