import type { Context } from '#server/ground/kernel/context.ts';
import { type Extent, foundOfEach, type Sought } from './found-things.ts';
import { type SearchWords, searchWords, wordsApart } from './search-words.ts';
import type { Synonyms } from './synonyms.ts';

/** Most words left out of a search that finds nothing. */
const LEFT_OUT = 3;

/** Typed text as one run, and its words. */
export function soughtIn(q: string, synonyms: Synonyms): Sought {
  const whole = searchWords(q, synonyms);
  return { words: wordsApart(q, synonyms) ?? whole, whole };
}

/** Largest part of the words that has results, where all of them have none; null where no part has any. */
export async function fewerWords(
  context: Context,
  { words }: Sought,
  extent: Extent,
): Promise<Sought | null> {
  for (let less = 1; less < Math.min(words.length, LEFT_OUT + 1); less += 1) {
    const some = without(words, less).map((left) => ({ words: left, whole: left }));
    const found = await foundOfEach(context, some, { ...extent, most: 1 });
    const best = some.find((_, place) => (found[place] ?? []).length > 0);
    if (best) return best;
  }
  return null;
}

/**
 * Searches without so many of the words: the one with the most letters first; of equals, the one that keeps the words
 * typed first.
 */
function without(words: SearchWords, less: number): SearchWords[] {
  if (less === 0) return [words];
  const last = words.length - 1;
  const fewer = words.flatMap((_, place) =>
    without([...words.slice(0, last - place), ...words.slice(last - place + 1)], less - 1),
  );
  const each = new Map(fewer.map((left) => [JSON.stringify(left), left]));
  return [...each.values()].sort((a, b) => lettersOf(b) - lettersOf(a));
}

const lettersOf = (words: SearchWords) => words.reduce((sum, [word = '']) => sum + word.length, 0);
