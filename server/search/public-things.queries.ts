import { sql } from 'kysely';
import { type SearchKind, SearchPlace } from '#schema/search/search-kind.ts';
import type { Context, Db } from '#server/kernel/context.ts';
import { read } from '#server/kernel/read.ts';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { correctedPieces } from '#server/law/notice/corrected-words.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';
import { searchRows } from './search-rows.ts';
import { SOURCES } from './sources.ts';
import type { PublicThing, Source } from './sources/source.ts';
import { whole } from './standing.ts';

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
  const { rows } = await SOURCES[kind].among(sql`${ids}::uuid[]`).execute(db);
  return rows.map((row) => shownThing(row, SOURCES[kind]));
}

/** A thing of any kind. */
export type KindThing = PublicThing & { kind: SearchKind };

const WHOLE = {
  key: 'search whole',
  make: () => whole(sql`select x.kind, x.id from jsonb_to_recordset($1::jsonb) x (kind text, id uuid)`),
};

/** These things of any kinds, as far as everybody may read them now. */
export async function publicThingsOf(context: Context, things: readonly FoundThing[]): Promise<KindThing[]> {
  if (things.length === 0) return [];
  const asked = JSON.stringify(things.map(({ kind, id }) => ({ kind, id })));
  const rows = await searchRows<KindThing>(context, WHOLE, [asked]);
  return rows.map((row) => ({ ...shownThing(row, SOURCES[row.kind]), kind: row.kind }));
}
