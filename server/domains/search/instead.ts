import { sql } from 'kysely';
import type { SearchHitView } from '#schema/search/search-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { comparedText } from './compared-text.ts';
import { type Extent, foundOfEach } from './found-things.ts';
import { hitsOf } from './hits-of.ts';
import { searchRows } from './search-rows.ts';
import { SHORTEST_SEARCH, waysOf } from './search-words.ts';
import { standing } from './standing.ts';
import { synonymsOf } from './synonyms.ts';
import type { Proposed } from './units-of.ts';

const MOST_TRIED = 8;
const MOST_TOLD = 4;
const NEAREST = 5;

/** Shorter searches to suggest, the longest first: its words one by one, then the search without its ends. */
export function partsOf(asked: string): string[] {
  const typed = comparedText(asked);
  const words = typed.split(' ');
  const pieces = words.flatMap((word) => {
    const letters = Array.from(word);
    const shorter = [1, 2, 3, 4].flatMap((less) => [
      letters.slice(0, -less).join(''),
      letters.slice(less).join(''),
    ]);
    return words.length > 1 ? [word, ...shorter] : shorter;
  });
  const long = pieces.filter((piece) => Array.from(piece).length >= SHORTEST_SEARCH && piece !== typed);
  return [...new Set(long)].sort((a, b) => b.length - a.length).slice(0, MOST_TRIED);
}

/** Parts that have results (更短的字词), all searched at once; a part within another that has results is left out. */
export async function shorterThan(context: Context, asked: string, extent: Extent): Promise<string[]> {
  const parts = partsOf(asked);
  const synonyms = await synonymsOf(context);
  const found = await foundOfEach(
    context,
    parts.map((part) => {
      const words = [waysOf(part, synonyms)];
      return { words, whole: words };
    }),
    { ...extent, most: 1 },
  );
  return parts
    .filter((_, index) => (found[index] ?? []).length > 0)
    .reduce<string[]>((told, part) => (told.some((one) => one.includes(part)) ? told : [...told, part]), [])
    .slice(0, MOST_TOLD);
}

const NEARBY = {
  key: 'search nearest',
  make: () =>
    standing(
      sql`select n.place, n.kind, n.id, n.stamp, n.unit_id as "unitId" from nearest_findable($1, $2::int) n`,
    ),
};

/** Results with the titles nearest to the search (标题最相近的). */
export async function nearestTo(context: Context, asked: string): Promise<SearchHitView[]> {
  const term = comparedText(asked).replaceAll(' ', '');
  const near = await searchRows<Proposed & { place: number }>(context, NEARBY, [term, NEAREST]);
  near.sort((one, two) => one.place - two.place);
  return hitsOf(context, near, [[term]]);
}
