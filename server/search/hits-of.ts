import { SearchPlace } from '#schema/search/search-kind.ts';
import type { SearchHitView } from '#schema/search/search-view.ts';
import type { Db } from '#server/kernel/context.ts';
import { cursorOf } from '#server/kernel/keyset.ts';
import { type FoundThing, publicThings } from './public-things.queries.ts';
import { excerptOf } from './search-excerpt.ts';
import type { SearchWords } from './search-words.ts';
import type { PublicThing } from './sources/source.ts';

/** Characters shown on either side of what was found. */
const AROUND = 40;

/** Things as they are shown (检索结果): read where everybody reads them, in the order given; what is gone since is left out. */
export async function hitsOf(
  db: Db,
  found: readonly FoundThing[],
  words: SearchWords,
): Promise<SearchHitView[]> {
  const read = await Promise.all(
    [...Map.groupBy(found, ({ kind }) => kind)].map(async ([kind, things]) => {
      const ids = things.map(({ id }) => id);
      return (await publicThings(db, kind, ids)).map((thing) => [`${kind} ${thing.id}`, thing] as const);
    }),
  );
  const things = new Map(read.flat());
  const units = await unitNames(db, [...things.values()]);
  return found.flatMap(({ kind, id }) => {
    const thing = things.get(`${kind} ${id}`);
    return thing ? [hitOf(thing, kind, words, units)] : [];
  });
}

const hitOf = (
  { id, title, body, within, day, unitId, address }: PublicThing,
  kind: SearchHitView['kind'],
  words: SearchWords,
  units: ReadonlyMap<string, string>,
): SearchHitView => ({
  id,
  kind,
  title: excerptOf(title, words, null),
  excerpt: excerptOf(body ?? '', words, AROUND),
  address: placed(id, address),
  day,
  unit: (unitId && units.get(unitId)) ?? null,
  within,
});

const placed = (id: string, { place, no, number, part, startsMs }: PublicThing['address']) => ({
  place,
  no,
  number,
  part: place === SearchPlace.OPINION ? listedFrom(id) : part,
  startsMs,
});

/** The list of opinions is read behind a place, the newest first: this one begins it behind the next id above its own. */
function listedFrom(id: string): string {
  const next = (BigInt(`0x${id.replaceAll('-', '')}`) + 1n).toString(16).padStart(32, '0');
  return cursorOf([next.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')]);
}

async function unitNames(db: Db, things: readonly PublicThing[]): Promise<Map<string, string>> {
  const ids = [...new Set(things.flatMap(({ unitId }) => unitId ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('unit').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
