import { sql } from 'kysely';
import { type SearchKind, SearchPlace } from '#schema/search/search-kind.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { aimOf, clauseName } from '#server/law/draft/clause-number.ts';
import { correctedPieces } from '#server/law/notice/corrected-words.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';
import { searchRows } from './search-rows.ts';
import { SOURCES } from './sources.ts';
import type { PublicThing, Source } from './sources/source.ts';

/** Found thing: its kind and id, with the stamp of the content that was copied. */
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
  if (place === SearchPlace.OPINION) return `对${aimOf(part)}的意见`;
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
  const { rows } = await SOURCES[kind].among(sql`${ids}::uuid[]`).execute(db);
  return rows.map((row) => shownThing(row, SOURCES[kind]));
}

/** A thing of any kind. */
export type KindThing = PublicThing & { kind: SearchKind };

/** These things of any kinds, as far as everybody may read them now: of each kind one small statement, side by side. */
export async function publicThingsOf(context: Context, things: readonly FoundThing[]): Promise<KindThing[]> {
  const kinds = [...Map.groupBy(things, ({ kind }) => kind)];
  const read = await Promise.all(
    kinds.map(async ([kind, some]) => {
      const make = () => SOURCES[kind].among(sql`$1::uuid[]`);
      const ids = `{${some.map(({ id }) => id).join(',')}}`;
      const rows = await searchRows<PublicThing>(context, { key: `search ${kind}`, make }, [ids]);
      return rows.map((row) => ({ ...shownThing(row, SOURCES[kind]), kind }));
    }),
  );
  return read.flat();
}
