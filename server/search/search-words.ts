import { badInput } from '#server/kernel/fault.ts';
import { arabicNumerals } from './arabic-numerals.ts';
import { foldText } from './fold-text.ts';
import { simplified } from './simplified.ts';
import { SYNONYMS } from './synonyms.ts';

/** The shortest search in characters (检索字数). */
export const SHORTEST_SEARCH = 2;
/** The longest. */
export const LONGEST_SEARCH = 50;
/** The most words of one search, and the most ways to say one of them. */
const MOST_WORDS = 8;
const MOST_WAYS = 8;

/** What is looked for (检索词): every word in one of its ways to be said, the way it was typed first. */
export type SearchWords = readonly (readonly string[])[];

const lengthOf = (text: string) => Array.from(text).length;

const typedIn = (asked: string) => foldText(simplified(asked)).text.trim();

/** The words of a search; refuses what cannot be looked for. */
export function searchWords(asked: string): SearchWords {
  const typed = typedIn(asked);
  const length = lengthOf(typed.replaceAll(' ', ''));
  if (length < SHORTEST_SEARCH) throw badInput(`请输入${SHORTEST_SEARCH}个以上的字。`, ['q']);
  if (lengthOf(typed) > LONGEST_SEARCH) throw badInput(`检索的字词不超过${LONGEST_SEARCH}个字。`, ['q']);
  const words = [...new Set(typed.split(' '))];
  if (words.length > MOST_WORDS) throw badInput(`一次检索不超过${MOST_WORDS}个词。`, ['q']);
  // Only pairs of characters are found at once: single ones are read together.
  const whole = words.some((word) => lengthOf(word) >= SHORTEST_SEARCH) ? words : [typed.replaceAll(' ', '')];
  return whole.map(waysOf);
}

const SEGMENTS = new Intl.Segmenter('zh', { granularity: 'word' });

/** What was typed in one run, taken apart into its words (分词): 老年人免费 → 老年人, 免费. Null: there is nothing to take apart. */
export function wordsApart(asked: string): SearchWords | null {
  const typed = typedIn(asked);
  const runs = typed.split(' ');
  const found = [...new Set(runs.flatMap(segmentsOf).filter((word) => lengthOf(word) >= SHORTEST_SEARCH))];
  if (found.length === 0 || found.length > MOST_WORDS || found.join(' ') === typed) return null;
  return found.map(waysOf);
}

const isSmall = (segment: string) => lengthOf(segment) === 1 || /^\d+$/.test(segment);

/** Signs and numbers that make no word by themselves are read together: 公, 交 → 公交; 第, 10, 张 → 第10张. */
const segmentsOf = (run: string): string[] =>
  Array.from(SEGMENTS.segment(run), ({ segment }) => segment).reduce<string[]>((words, one, at, all) => {
    const joins = at > 0 && isSmall(one) && isSmall(all[at - 1] ?? '');
    return joins ? [...words.slice(0, -1), `${words.at(-1)}${one}`] : [...words, one];
  }, []);

/** A word as it may be written: as typed, with Arabic numerals, with what means the same. */
export function waysOf(word: string): string[] {
  const same = SYNONYMS.flatMap((group) =>
    group
      // The longest first: 公交 stands in 公交车 too, and not the other way round.
      .filter((one) => word.includes(one))
      .flatMap((one) => group.filter((other) => other !== one).map((other) => word.replaceAll(one, other))),
  );
  const ways = [word, ...same].flatMap((way) => [way, arabic(way)]);
  return [...new Set(ways)].slice(0, MOST_WAYS);
}

const arabic = (text: string) => arabicNumerals(foldText(text)).text;
