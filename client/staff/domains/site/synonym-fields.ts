import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { FEWEST_WORDS, LONGEST_WORD, MOST_WORDS, SHORTEST_WORD } from '#server/law/search/synonyms.ts';

/** Form values of a group: its words in one text. */
export interface TypedSynonyms {
  words: string;
}

/** Fields of a group of synonyms (同义的字词). */
export const SYNONYM_FIELDS: readonly RecordField<TypedSynonyms>[] = [
  {
    kind: 'area',
    name: 'words',
    label: '意思相同的字词',
    hint: `每行一个，${FEWEST_WORDS}至${MOST_WORDS}个；每个${SHORTEST_WORD}至${LONGEST_WORD}个字，不用引号。`,
    required: true,
  },
];

/** A group as it is typed. */
export const typedOf = (words: readonly string[]): TypedSynonyms => ({ words: words.join('\n') });

/** The words that were typed: one a line, or between the signs of a list. */
export const wordsIn = ({ words }: TypedSynonyms): string[] =>
  words
    .split(/[\n、，,；;]/)
    .map((word) => word.trim())
    .filter(Boolean);
