/** 原文: the words of a clause that a suggested wording replaces, as they are now right and as they can be edited. */
import { type CorrectedWords, correctedIn } from '#server/law/notice/corrected-words.ts';
import { type ClauseQuote, quoteIn, sentencesOf } from '#server/law/draft/clause-quote.ts';
import { rewordsNothing } from '#server/law/draft/rewording.ts';
import { markable } from '../draft/comparison.ts';

type Corrections = readonly CorrectedWords[];

/** Texts that one may reword: the clauses consulted, and the corrections published since. */
export interface Originals {
  clauses: readonly { no: string; text: string }[];
  correctedWords: Corrections;
}

/** The words as one may edit them. */
export const editable = (text: string, corrections: Corrections): string =>
  correctedIn('DRAFT', corrections)(markable(text));

/** The chosen passage, else the whole of the clause. */
export const passageWords = (text: string, quote: ClauseQuote | null, corrections: Corrections): string =>
  editable(quoteIn(text, quote)?.words ?? text, corrections);

interface Aim {
  clauseNo: string | null | undefined;
  quote: ClauseQuote | null;
}

/** The words that an opinion is about; none for the draft as a whole. */
export function originalWords({ clauseNo, quote }: Aim, { clauses, correctedWords }: Originals): string {
  const clause = clauses.find(({ no }) => no === clauseNo);
  return clause ? passageWords(clause.text, quote, correctedWords) : '';
}

/** Whether a wording is nobody's own yet: nothing, or a clause or one of its sentences as it stands. */
export const isUntouched = (wording: string, { clauses, correctedWords }: Originals): boolean =>
  wording.trim() === '' ||
  clauses.some(({ text }) =>
    [text, ...sentencesOf(text).map(({ words }) => words)].some((words) =>
      rewordsNothing(editable(words, correctedWords), wording),
    ),
  );
