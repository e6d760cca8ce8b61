import { sql } from 'kysely';
import type { SearchKind } from '#schema/search/search-kind.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { FoundThing } from './public-things.queries.ts';
import type { SearchWords } from './search-words.ts';
import { searchRows } from './search-rows.ts';
import { standing } from './standing.ts';

/** Found thing with its rank, its day and its unit. */
export interface Found extends FoundThing {
  rank: number;
  day: CalendarDay;
  unitId: string | null;
}

/** Where a page begins: behind this thing. */
export type FoundPlace = Pick<Found, 'rank' | 'day' | 'id'>;

/** Words of a search: as typed in one run (`whole`), which ranks first, and taken apart (`words`). */
export interface Sought {
  words: SearchWords;
  whole: SearchWords;
}

/** Filters of a search. */
export interface Extent {
  kinds: readonly SearchKind[];
  unit: string | null;
  year: number | null;
  behind: FoundPlace | null;
  /** Of each kind. */
  most: number;
}

const FIRST: FoundPlace = { rank: 11, day: '9999-12-31', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** An impossible year matches nothing. */
const newYear = (year: number) => `${String(Math.min(Math.max(year, 1000), 9998))}-01-01`;

const FOUND = {
  key: 'search found',
  make: () =>
    standing(sql`select w.place::int as sought, f.kind, f.id, f.stamp, f.rank, f.day, f.unit_id as "unitId"
      from jsonb_array_elements($1::jsonb) with ordinality w (sought, place),
        find_findable(w.sought -> 'words', w.sought -> 'whole', $2::text[], nullif($3, '')::uuid, $4::date, $5::date, $6::int, $7::date, $8::uuid, $9::int) f`),
};

/**
 * Public results that contain the words of each search: matches as typed before matches taken apart, title before text,
 * opinions and speeches last, the latest first.
 */
export async function foundOfEach(
  context: Context,
  searches: readonly Sought[],
  { kinds, unit, year, behind, most }: Extent,
): Promise<Found[][]> {
  const { rank, day, id } = behind ?? FIRST;
  const rows = await searchRows<Found & { sought: number }>(context, FOUND, [
    JSON.stringify(searches),
    `{${kinds.join(',')}}`,
    unit ?? '',
    year === null ? '-infinity' : newYear(year),
    year === null ? 'infinity' : newYear(year + 1),
    rank,
    day,
    id,
    most,
  ]);
  rows.sort(inOrder);
  return searches.map((_, index) => rows.filter(({ sought }) => sought === index + 1));
}

/** The same of one search. */
export async function foundThings(context: Context, words: Sought, extent: Extent): Promise<Found[]> {
  const [found = []] = await foundOfEach(context, [words], extent);
  return found;
}

const inOrder = (a: Found, b: Found): number =>
  b.rank - a.rank || compare(b.day, a.day) || compare(b.id, a.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
