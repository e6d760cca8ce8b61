import { SearchPlace } from '#schema/search/search-kind.ts';
import type { SearchHitView } from '#schema/search/search-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { cursorOf } from '#server/ground/kernel/keyset.ts';
import { publicThingsOf } from './public-things.queries.ts';
import { excerptOf } from './search-excerpt.ts';
import type { SearchWords } from './search-words.ts';
import type { PublicThing } from './sources/source.ts';
import { type Proposed, unitsOf } from './units-of.ts';

/** Characters shown on either side of what was found. */
const AROUND = 40;

/**
 * Results as they are shown (检索结果): read as everybody reads them, in the given order; things deleted since are left
 * out.
 */
export async function hitsOf(
  context: Context,
  found: readonly Proposed[],
  words: SearchWords,
): Promise<SearchHitView[]> {
  const [read, units] = await Promise.all([publicThingsOf(context, found), unitsOf(context, found)]);
  const things = new Map(read.map((thing) => [`${thing.kind} ${thing.id}`, thing]));
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return found.flatMap(({ kind, id }) => {
    const thing = things.get(`${kind} ${id}`);
    return thing ? [hitOf(thing, kind, words, names)] : [];
  });
}

const hitOf = (
  { id, title, body, within, day, unitId, address, about }: PublicThing,
  kind: SearchHitView['kind'],
  words: SearchWords,
  units: ReadonlyMap<string, string>,
): SearchHitView => ({
  id,
  kind,
  title: excerptOf(title, words, null),
  excerpt: excerptOf(body ?? '', words, AROUND),
  address: placed(id, address),
  about: about ?? aboutOf(address),
  day,
  unit: (unitId && units.get(unitId)) ?? null,
  within,
});

const PARTS: Partial<Record<SearchPlace, SearchPlace>> = {
  [SearchPlace.CLAUSE]: SearchPlace.CONSULTATION,
  [SearchPlace.OPINION]: SearchPlace.CONSULTATION,
  [SearchPlace.PLAYBACK]: SearchPlace.MEETING,
  [SearchPlace.LIVE]: SearchPlace.MEETING,
  [SearchPlace.PRESS]: SearchPlace.EVENT,
};

/** The page of what a thing is part of; of others their own. */
const aboutOf = ({ place, no, number }: PublicThing['address']): PublicThing['address'] => {
  const whole = PARTS[place] ?? place;
  const numbered = whole !== SearchPlace.MEETING && whole !== SearchPlace.EVENT;
  return { place: whole, no, number: numbered ? number : null, part: null, startsMs: null };
};

const placed = (id: string, { place, no, number, part, startsMs }: PublicThing['address']) => ({
  place,
  no,
  number,
  part: place === SearchPlace.OPINION ? listedFrom(id) : part,
  startsMs,
});

/** Cursor at which the list of opinions, newest first, begins with this one: the next id above its own. */
function listedFrom(id: string): string {
  const next = (BigInt(`0x${id.replaceAll('-', '')}`) + 1n).toString(16).padStart(32, '0');
  return cursorOf([next.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')]);
}
