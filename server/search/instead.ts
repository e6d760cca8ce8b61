import { sql } from 'kysely';
import type { SearchHitView } from '#schema/search/search-view.ts';
import type { Db } from '#server/kernel/context.ts';
import { foldText } from './fold-text.ts';
import { type Extent, foundThings } from './found-things.ts';
import { hitsOf } from './hits-of.ts';
import { type FoundThing, standingThings } from './public-things.queries.ts';
import { SHORTEST_SEARCH, waysOf } from './search-words.ts';

const MOST_TRIED = 8;
const MOST_TOLD = 4;
const NEAREST = 5;

/** Parts of what was looked for, the longest first: its words one by one, then what is left without its ends. */
export function partsOf(asked: string): string[] {
  const typed = foldText(asked).text.trim();
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

/** The parts that are found (更短的字词); one within another that is found already says nothing new. */
export async function shorterThan(db: Db, asked: string, extent: Extent): Promise<string[]> {
  const told: string[] = [];
  for (const part of partsOf(asked)) {
    if (told.length === MOST_TOLD) break;
    if (told.some((one) => one.includes(part))) continue;
    const found = await foundThings(db, { ...extent, words: [waysOf(part)], most: 1 });
    if (found.length > 0) told.push(part);
  }
  return told;
}

/** What has the title that comes nearest (标题最相近的). */
export async function nearestTo(db: Db, asked: string): Promise<SearchHitView[]> {
  const term = foldText(asked).text.replaceAll(' ', '');
  const { rows } = await sql<FoundThing>`
    select n.kind, n.id, n.stamp from nearest_findable(${term}, ${NEAREST}) n`.execute(db);
  return hitsOf(db, await standingThings(db, rows), [[term]]);
}
