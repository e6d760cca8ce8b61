import { SearchKind } from '#schema/search/search-kind.ts';
import type { SearchCountView, SearchHitView, SearchResultView } from '#schema/search/search-view.ts';
import type { Context, Db } from '#server/kernel/context.ts';
import { badInput } from '#server/kernel/fault.ts';
import { keysOf, pageOf, pageSize } from '#server/kernel/keyset.ts';
import { isId } from '#server/kernel/load.ts';
import { isCalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Extent, type Found, type FoundPlace, foundThings } from './found-things.ts';
import { hitsOf } from './hits-of.ts';
import { nearestTo, shorterThan } from './instead.ts';
import { readAsPublic } from './public-things.queries.ts';
import { searchWords } from './search-words.ts';

/** A search (全站检索). */
export interface SearchAsked {
  q: string;
  kind: SearchKind | null;
  unit: string | null;
  year: number | null;
  first: number | null;
  after: string | null;
}

const KINDS = Object.values(SearchKind);
/** So many of a kind are counted. */
const COUNTED = 100;

/** What everybody may read and contains the words (全站检索), with how many of each kind; nothing found: what could be looked for instead. */
export function searchPublic(context: Context, asked: SearchAsked): Promise<SearchResultView> {
  const words = searchWords(asked.q);
  const size = pageSize(asked.first, 20);
  const behind = placeOf(asked.after);
  if (asked.unit !== null && !isId(asked.unit)) throw badInput('没有这个单位。', ['unit']);
  const extent = { words, kinds: KINDS, unit: asked.unit, year: asked.year, behind: null, most: COUNTED + 1 };
  return readAsPublic(context, async (db) => {
    const all = await foundThings(db, extent);
    const rows = await rowsOf(db, { ...extent, behind }, all, asked.kind);
    const page = pageOf(rows.slice(0, size + 1), size, ({ rank, day, id }) => [rank, day, id]);
    const nothing = rows.length === 0 && behind === null;
    return {
      nodes: await hitsOf(db, page.nodes, words),
      pageInfo: page.pageInfo,
      ...(await told(db, all)),
      ...(nothing ? await instead(db, asked.q, extent) : { shorter: [], nearest: [] }),
    };
  });
}

/** The first page is among what was counted. */
async function rowsOf(db: Db, extent: Extent, all: readonly Found[], kind: SearchKind | null) {
  if (extent.behind === null) return kind === null ? all : all.filter((one) => one.kind === kind);
  return foundThings(db, { ...extent, kinds: kind === null ? KINDS : [kind] });
}

const countsOf = (all: readonly Found[]): SearchCountView[] => {
  const found = Map.groupBy(all, ({ kind }) => kind);
  return KINDS.flatMap((kind) => {
    const value = found.get(kind)?.length ?? 0;
    return value === 0 ? [] : [{ kind, value: Math.min(value, COUNTED), capped: value > COUNTED }];
  });
};

/** How many of each kind, of which years and units. */
async function told(db: Db, all: readonly Found[]) {
  const units = [...new Set(all.flatMap(({ unitId }) => unitId ?? []))];
  return {
    counts: countsOf(all),
    years: [...new Set(all.map(({ day }) => Number(day.slice(0, 4))))].sort((a, b) => b - a),
    units:
      units.length === 0
        ? []
        : await db
            .selectFrom('unit')
            .select(['id', 'name'])
            .where('id', 'in', units)
            .orderBy('position')
            .orderBy('id')
            .execute(),
  };
}

async function instead(
  db: Db,
  q: string,
  extent: Extent,
): Promise<{ shorter: string[]; nearest: SearchHitView[] }> {
  return { shorter: await shorterThan(db, q, extent), nearest: await nearestTo(db, q) };
}

function placeOf(after: string | null): FoundPlace | null {
  const keys = keysOf(after, 3);
  if (!keys) return null;
  const [rank, day, id] = [Number(keys[0]), String(keys[1]), String(keys[2])];
  if ([0, 1, 2, 3].includes(rank) && isCalendarDay(day) && isId(id)) return { rank, day, id };
  throw badInput('翻页位置无效，请从第一页看起。', ['after']);
}
