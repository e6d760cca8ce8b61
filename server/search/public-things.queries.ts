import { sql } from 'kysely';
import { type SearchKind, SearchPlace } from '#schema/search/search-kind.ts';
import type { Context, Db } from '#server/kernel/context.ts';
import { read } from '#server/kernel/read.ts';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { correctedPieces } from '#server/law/notice/corrected-words.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';
import { SOURCES } from './sources.ts';
import type { PublicThing, Source } from './sources/source.ts';

/** What stands at a place, by its kind. */
export interface FoundThing {
  kind: SearchKind;
  id: string;
  stamp: string;
}

/** Reads what everybody sees, whoever asks: staff find no more than the public. */
export const readAsPublic = <Result>(context: Context, work: (db: Db) => Promise<Result>): Promise<Result> =>
  read({ ...context, actor: null }, work);

/** A clause is called by its number. */
function titleOf({ title, address: { place, part } }: PublicThing): string {
  if (place === SearchPlace.CLAUSE) return clauseName(title);
  if (place === SearchPlace.OPINION) return `对${part ? clauseName(part) : '全文'}的意见`;
  return title;
}

/** The text as its page shows it: what was put right is right, what is personal is hidden. */
function shownThing(thing: PublicThing, { masked }: Source): PublicThing {
  const right = (text: string) =>
    correctedPieces(text, thing.words ?? [])
      .map((piece) => piece.corrected ?? piece.text)
      .join('');
  const shown = (text: string) => (masked ? maskPersonal(right(text)) : right(text));
  return { ...thing, title: shown(titleOf(thing)), body: shown(thing.body ?? '') };
}

/** The things of one kind with these ids, as far as everybody may read them now (公开的内容). */
export async function publicThings(db: Db, kind: SearchKind, ids: readonly string[]): Promise<PublicThing[]> {
  if (ids.length === 0) return [];
  const { rows } = await SOURCES[kind].among(ids).execute(db);
  return rows.map((row) => shownThing(row, SOURCES[kind]));
}

/** Which of these still stand as they were copied (核对): of each kind one statement. */
export async function standingThings<Thing extends FoundThing>(
  db: Db,
  found: readonly Thing[],
): Promise<Thing[]> {
  const kinds = [...Map.groupBy(found, ({ kind }) => kind)];
  const standing = await Promise.all(
    kinds.map(async ([kind, things]) => {
      const ids = things.map(({ id }) => id);
      const { rows } = await sql<{ id: string; stamp: string }>`
        select s.id, s.stamp from (${SOURCES[kind].among(ids)}) s`.execute(db);
      const stamps = new Map(rows.map(({ id, stamp }) => [id, stamp]));
      return things.filter(({ id, stamp }) => stamps.get(id) === stamp);
    }),
  );
  const stands = new Set<FoundThing>(standing.flat());
  return found.filter((one) => stands.has(one));
}
