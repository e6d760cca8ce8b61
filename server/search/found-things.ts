import { sql } from 'kysely';
import type { SearchKind } from '#schema/search/search-kind.ts';
import type { Db } from '#server/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type FoundThing, standingThings } from './public-things.queries.ts';
import type { SearchWords } from './search-words.ts';

/** A thing that was found, where it stands in the order, and whose it is. */
export interface Found extends FoundThing {
  rank: number;
  day: CalendarDay;
  unitId: string | null;
}

/** Where a page begins: behind this thing. */
export type FoundPlace = Pick<Found, 'rank' | 'day' | 'id'>;

/** What is looked for, and where. */
export interface Extent {
  words: SearchWords;
  kinds: readonly SearchKind[];
  unit: string | null;
  year: number | null;
  behind: FoundPlace | null;
  /** Of each kind. */
  most: number;
}

const FIRST: FoundPlace = { rank: 4, day: '9999-12-31', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** An impossible year matches nothing. */
const newYear = (year: number) => `${String(Math.min(Math.max(year, 1000), 9998))}-01-01`;

/** What contains the words, and everybody may read it now; title first, then text, then voices, the latest first. */
export async function foundThings(
  db: Db,
  { words, kinds, unit, year, behind, most }: Extent,
): Promise<Found[]> {
  const { rank, day, id } = behind ?? FIRST;
  const { rows } = await sql<Found>`
    select f.kind, f.id, f.stamp, f.rank, f.day::text, f.unit_id as "unitId"
    from find_findable(${JSON.stringify(words)}::jsonb, ${kinds}::text[], ${unit}::uuid,
      ${year === null ? '-infinity' : newYear(year)}::date, ${year === null ? 'infinity' : newYear(year + 1)}::date,
      ${rank}::int, ${day}::date, ${id}::uuid, ${most}::int) f`.execute(db);
  return (await standingThings(db, rows)).sort(inOrder);
}

const inOrder = (a: Found, b: Found): number =>
  b.rank - a.rank || compare(b.day, a.day) || compare(b.id, a.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
