/**
 * 同义的字词: words that the search treats as one. 政府信息公开条例第二十四条 asks for a search, not how it works: the limits are
 * ours, so that a group is short enough to be searched as a whole and no word means two things.
 */
import { type Finding, provision } from '#server/law/refusal.ts';

/** The fewest words of one group. */
export const FEWEST_WORDS = 2;
/** The most words of one group. */
export const MOST_WORDS = 12;
/** The fewest characters of one word. */
export const SHORTEST_WORD = 2;
/** The most characters of one word. */
export const LONGEST_WORD = 20;
/** Maximum number of groups of a county: every search goes through them all. */
const MOST_GROUPS = 300;

/** Punctuation that is no part of a word (检索不看的符号): “公交票价”, 公交票价？ */
export const SIGNS_ASIDE = `“”‘’"'「」『』《》〈〉?!。,、;:`;

/**
 * Characters that no searched word may hold: blanks, control characters, and the punctuation that the search ignores.
 */
const NOT_SEARCHED = new RegExp(`[\\s\\p{C}${SIGNS_ASIDE}]`, 'u');
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** A word of a group: as it was typed, and as the search compares it. */
export interface SynonymWord {
  typed: string;
  compared: string;
}

/** Reasons against a group of synonyms, beside the other groups of the county. */
export const refuseSynonyms = (
  words: readonly SynonymWord[],
  others: readonly (readonly SynonymWord[])[],
): Finding[] => [
  ...(words.length < FEWEST_WORDS ? [tooFew] : []),
  ...(words.length > MOST_WORDS ? [tooMany(words.length)] : []),
  ...(others.length >= MOST_GROUPS ? [tooManyGroups] : []),
  ...words.flatMap((word, place) => refuseWord(word, `words.${place}`)),
  ...words.flatMap((word, place) => refuseAgain(word, place, words)),
  ...words.flatMap((word, place) => refuseElsewhere(word, place, others)),
];

function refuseWord({ typed, compared }: SynonymWord, field: string): Finding[] {
  const length = Array.from(compared).length;
  const said = compared === '' || (SAYS_SOMETHING.test(compared) && !NOT_SEARCHED.test(compared));
  return [
    ...(length < SHORTEST_WORD ? [tooShort(typed, field)] : []),
    ...(length > LONGEST_WORD ? [tooLong(typed, field)] : []),
    ...(said ? [] : [notSearched(typed, field)]),
  ];
}

function refuseAgain({ typed, compared }: SynonymWord, place: number, words: readonly SynonymWord[]) {
  const first = words.slice(0, place).find((word) => word.compared === compared);
  return first === undefined || compared === '' ? [] : [twice(typed, first.typed, `words.${place}`)];
}

function refuseElsewhere(
  { typed, compared }: SynonymWord,
  place: number,
  others: readonly (readonly SynonymWord[])[],
) {
  const other = others.find((group) => group.some((word) => word.compared === compared));
  const said = other?.map((word) => word.typed).join('、');
  return said === undefined ? [] : [elsewhere(typed, said, `words.${place}`)];
}

const r82 = provision('R-82', 'DESIGN', '平台检索要求');

const tooFew = r82.block('SYNONYMS_TOO_FEW', 'words')`
  一组同义的字词至少有${FEWEST_WORDS}个。
  再写一个意思相同的；不再需要这一组的，移除它。`;

const tooMany = (count: number) => r82.block('SYNONYMS_TOO_MANY', 'words')`
  一组同义的字词不超过${MOST_WORDS}个，现有${count}个。
  留下公众最常用的，意思有差别的分成两组。`;

const tooManyGroups = r82.block('SYNONYM_GROUPS_FULL', 'words')`
  同义的字词不超过${MOST_GROUPS}组。
  先移除不再需要的一组。`;

const tooShort = (typed: string, field: string) => r82.block('SYNONYM_TOO_SHORT', field)`
  “${typed}”少于${SHORTEST_WORD}个字，检索不到。
  写成完整的词。`;

const tooLong = (typed: string, field: string) => r82.block('SYNONYM_TOO_LONG', field)`
  “${typed}”超过${LONGEST_WORD}个字。
  只写词，不写句子。`;

const notSearched = (typed: string, field: string) => r82.block('SYNONYM_SIGNS', field)`
  有检索时不看的符号或者空格：${typed}。
  只用文字和数字写这个词。`;

const twice = (typed: string, first: string, field: string) => r82.block('SYNONYM_TWICE', field)`
  “${typed}”与“${first}”检索时是同一个词，在这一组里写了两次。
  删去一个；繁体和简体、全角和半角、大写和小写本来就视为相同。`;

const elsewhere = (typed: string, other: string, field: string) => r82.block('SYNONYM_ELSEWHERE', field)`
  “${typed}”已经在另一组里：${other}。
  在那一组里补充，或者先从那一组里去掉它。`;
