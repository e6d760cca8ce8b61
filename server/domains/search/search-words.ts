import { badInput } from '#server/ground/kernel/fault.ts';
import { MOST_WORDS as MOST_SYNONYMS, SIGNS_ASIDE } from '#server/law/search/synonyms.ts';
import { arabic } from './arabic-numerals.ts';
import { comparedText } from './compared-text.ts';
import { apartAtDates, isDate } from './dates.ts';
import { bracketed } from './document-number.ts';
import { pinyinIn, typedPinyin } from './pinyin.ts';
import { segmentsOf } from './segments.ts';
import type { Synonyms } from './synonyms.ts';

/** The shortest search in characters (检索字数). */
export const SHORTEST_SEARCH = 2;
/** The longest. */
export const LONGEST_SEARCH = 50;
/** The most words of one search, and the most ways to say one of them: a group of synonyms as a whole. */
const MOST_WORDS = 8;
const MOST_WAYS = MOST_SYNONYMS;

/** Words of a search (检索词): for each word its alternatives, the typed one first. */
export type SearchWords = readonly (readonly string[])[];

const lengthOf = (text: string) => Array.from(text).length;

const AROUND = new RegExp(`^[${SIGNS_ASIDE}]+|[${SIGNS_ASIDE}]+$`, 'gu');

function typedIn(asked: string): string {
  const typed = bracketed(comparedText(asked));
  const words = typed.split(' ').map((word) => word.replaceAll(AROUND, ''));
  // Signs alone are looked for as they are.
  return words.filter(Boolean).join(' ') || typed;
}

/** The words of a search; refuses what cannot be looked for. */
export function searchWords(asked: string, synonyms: Synonyms): SearchWords {
  const typed = typedIn(asked);
  const length = lengthOf(typed.replaceAll(' ', ''));
  if (length < SHORTEST_SEARCH) throw badInput(`请输入${SHORTEST_SEARCH}个以上的字。`, ['q']);
  if (lengthOf(typed) > LONGEST_SEARCH) throw badInput(`检索的字词不超过${LONGEST_SEARCH}个字。`, ['q']);
  const words = [...new Set(typed.split(' ').map(asDate))];
  if (words.length > MOST_WORDS) throw badInput(`一次检索不超过${MOST_WORDS}个词。`, ['q']);
  // Pairs of characters are indexed; single characters are joined into one run.
  const whole = words.some((word) => lengthOf(word) >= SHORTEST_SEARCH) ? words : [typed.replaceAll(' ', '')];
  return whole.map((word) => waysOf(word, synonyms));
}

/** A word that is a day, as it is compared. */
function asDate(word: string): string {
  const [day = word, ...rest] = apartAtDates(word);
  return rest.length === 0 && isDate(day) ? day : word;
}

/** Words of a run that was typed without blanks: 老年人免费 → 老年人, 免费. Null: it cannot be taken apart. */
export function wordsApart(asked: string, synonyms: Synonyms): SearchWords | null {
  const typed = typedIn(asked);
  const runs = typed.split(' ');
  const words = runs.flatMap((run) => segmentsOf(arabic(run), synonyms));
  const found = [...new Set(words.filter((word) => lengthOf(word) >= SHORTEST_SEARCH))];
  if (found.length === 0 || found.length > MOST_WORDS || found.join(' ') === typed) return null;
  return found.map((word) => waysOf(word, synonyms));
}

/** Alternatives of a word: as typed, with Arabic numerals, with its synonyms; a day has one form. */
export function waysOf(word: string, synonyms: Synonyms): string[] {
  if (isDate(word)) return [word];
  const spelled = typedPinyin(word);
  if (spelled !== null)
    return [...new Set([word, spelled, ...spelledAs(spelled, word, synonyms)])].slice(0, MOST_WAYS);
  const same = synonyms.flatMap((group) =>
    standingIn(word, group).flatMap(([one, said]) =>
      group.filter((other) => other !== one).map((other) => word.replaceAll(said, other)),
    ),
  );
  const ways = [word, ...same].flatMap((way) => [way, arabic(way)]);
  return [...new Set(ways)].slice(0, MOST_WAYS);
}

/**
 * Synonyms of a group that occur in a word, and the form in which they do; 公交 occurs in 公交车 too, but the longer one is
 * meant.
 */
function standingIn(word: string, group: readonly string[]): (readonly [one: string, said: string])[] {
  const standing = group.flatMap((one) => {
    const said = [one, arabic(one)].find((way) => word.includes(way));
    return said === undefined ? [] : [[one, said] as const];
  });
  return standing.filter(([, said]) => !standing.some(([, other]) => other !== said && other.includes(said)));
}

/** Synonyms of the known words that are written or spelled like this. */
const spelledAs = (spelled: string, word: string, synonyms: Synonyms): string[] =>
  synonyms.flatMap((group) => (group.some((one) => one === word || pinyinIn(one) === spelled) ? group : []));
