import { SearchKind } from '#schema/search/search-kind.ts';
import type { SearchCountView, SearchResultView } from '#schema/search/search-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { keysOf, pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { isCalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Extent, type Found, type FoundPlace, foundThings, type Sought } from './found-things.ts';
import { hitsOf } from './hits-of.ts';
import { nearestTo, shorterThan } from './instead.ts';
import { fewerWords, soughtIn } from './sought.ts';
import { synonymsOf } from './synonyms.ts';
import { unitsOf } from './units-of.ts';

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

/**
 * Public results that contain the words (全站检索), with the count of each kind; when there are none, suggestions of what
 * to search for instead.
 */
export async function searchPublic(context: Context, asked: SearchAsked): Promise<SearchResultView> {
  const size = pageSize(asked.first, 20);
  const behind = placeOf(asked.after);
  const extent: Extent = {
    kinds: KINDS,
    unit: asked.unit,
    year: asked.year,
    behind: null,
    most: COUNTED + 1,
  };
  const typed = soughtIn(asked.q, await synonymsOf(context));
  const first = await foundThings(context, typed, extent);
  const fewer = first.length === 0 ? await fewerWords(context, typed, extent) : null;
  const sought = fewer ?? typed;
  const instead = fewer?.words.map(([word = '']) => word) ?? [];
  const all = fewer ? await foundThings(context, fewer, extent) : first;
  const rows = await rowsOf(context, { sought, all, kind: asked.kind, extent: { ...extent, behind } });
  const page = pageOf(rows.slice(0, size + 1), size, ({ rank, day, id }) => [rank, day, id]);
  const nothing = rows.length === 0 && behind === null;
  const [nodes, units, shorter, nearest] = await Promise.all([
    hitsOf(context, page.nodes, [...sought.whole, ...sought.words]),
    unitsOf(context, all),
    nothing ? shorterThan(context, asked.q, extent) : [],
    nothing ? nearestTo(context, asked.q) : [],
  ]);
  const years = [...new Set(all.map(({ day }) => Number(day.slice(0, 4))))].sort((a, b) => b - a);
  return { instead, nodes, pageInfo: page.pageInfo, counts: countsOf(all), years, units, shorter, nearest };
}

/** Rows of the page: the first page is taken from the things already counted. */
function rowsOf(
  context: Context,
  { sought, all, kind, extent }: { sought: Sought; all: Found[]; kind: SearchKind | null; extent: Extent },
): Found[] | Promise<Found[]> {
  const kinds = kind === null ? KINDS : [kind];
  return extent.behind === null
    ? all.filter((one) => kinds.includes(one.kind))
    : foundThings(context, sought, { ...extent, kinds });
}

const countsOf = (all: readonly Found[]): SearchCountView[] => {
  const found = Map.groupBy(all, ({ kind }) => kind);
  return KINDS.flatMap((kind) => {
    const value = found.get(kind)?.length ?? 0;
    return value === 0 ? [] : [{ kind, value: Math.min(value, COUNTED), capped: value > COUNTED }];
  });
};

function placeOf(after: string | null): FoundPlace | null {
  const keys = keysOf(after, 3);
  if (!keys) return null;
  const [rank, day, id] = [Number(keys[0]), String(keys[1]), String(keys[2])];
  if (Number.isInteger(rank) && rank >= 0 && rank <= 10 && isCalendarDay(day) && isId(id))
    return { rank, day, id };
  throw badInput('翻页位置无效，请从第一页看起。', ['after']);
}
