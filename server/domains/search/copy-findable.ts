import { sql } from 'kysely';
import { setTimeout as wait } from 'node:timers/promises';
import { SearchKind } from '#schema/search/search-kind.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { pinyinIn, SPELLED } from './pinyin.ts';
import { publicThings, readAsPublic } from './public-things.queries.ts';
import { saidText } from './said-text.ts';
import { SOURCES } from './sources.ts';
import type { PublicThing } from './sources/source.ts';

/** How it is copied (可检索的内容). */
export interface Copying {
  /** Things of one transaction at most. */
  most?: number;
  /** One run begins no other transaction after so long; the rest is for the next minute. */
  forMs?: number;
  /** When each kind is compared again (performance.now()); without it every run compares all. */
  due?: Map<SearchKind, number>;
  signal?: AbortSignal;
}

/**
 * Pause after comparing a kind, as a multiple of its duration: comparing takes a fiftieth of the time at most; a
 * million opinions every few minutes, a county's papers every minute.
 */
const RESTS = 50;

const REMOVE = 'delete from findable where kind = $1 and id = any($2::uuid[])';
const KEEP = `insert into findable (kind, id, stamp, voice, named, said, unit_id, day)
  select $1, x.id, x.stamp, $2, x.named, x.said, x."unitId", x.day
  from jsonb_to_recordset($3) x (id uuid, stamp text, named text, said text, "unitId" uuid, day date)
  on conflict (kind, id) do update set stamp = excluded.stamp, named = excluded.named, said = excluded.said,
    unit_id = excluded.unit_id, day = excluded.day`;

/** Copies what is public now and was not, or differs, and removes what is no longer; how many. Again or cut short, it does no harm. */
export async function copyFindable(
  context: Context,
  { most = 500, forMs = 30_000, due, signal }: Copying = {},
): Promise<number> {
  const until = performance.now() + forMs;
  let all = 0;
  for (const kind of Object.keys(SOURCES) as SearchKind[]) {
    const compared = performance.now();
    if (compared < (due?.get(kind) ?? 0)) continue;
    const ids = await changedIds(context, kind);
    due?.set(kind, performance.now() + RESTS * (performance.now() - compared));
    for (let from = 0; from < ids.length; from += most) {
      if (signal?.aborted || performance.now() > until) return all;
      const begun = performance.now();
      all += await copyThings(context, kind, ids.slice(from, from + most));
      // Waits as long as it worked, so that half of the processor's time is left to people reading and submitting.
      if (from + most < ids.length) await wait(performance.now() - begun);
    }
  }
  return all;
}

/**
 * Ids of things to copy anew or remove: public and not copied, copied and no longer public, or different from the copy.
 */
async function changedIds(context: Context, kind: SearchKind): Promise<string[]> {
  const { rows } = await readAsPublic(context, (db) =>
    sql<{ id: string }>`
      select coalesce(s.id, f.id) as id from (${SOURCES[kind].stamps}) s
      full join findable_stamps(${kind}) f on f.id = s.id
      where s.stamp is distinct from f.stamp order by 1`.execute(db),
  );
  return rows.map(({ id }) => id);
}

async function copyThings(context: Context, kind: SearchKind, ids: readonly string[]): Promise<number> {
  const { system } = context.services;
  const things = await readAsPublic(context, (db) => publicThings(db, kind, ids));
  const public_ = new Set(things.map(({ id }) => id));
  const gone = ids.filter((id) => !public_.has(id));
  if (gone.length > 0) await system.query(REMOVE, [kind, gone]);
  const { voice } = SOURCES[kind];
  if (things.length > 0)
    await system.query(KEEP, [kind, voice, JSON.stringify(things.map((thing) => rowOf(kind, thing, voice)))]);
  return ids.length;
}

/**
 * Row of the search index. The title of an opinion or speech names only its subject, and would match thousands of them,
 * so it is not indexed. Documents are indexed by pinyin too.
 */
const rowOf = (kind: SearchKind, { id, stamp, title, body, unitId, day }: PublicThing, voice: boolean) => ({
  id,
  stamp,
  named: voice ? '' : withPinyin(saidText(title), title),
  said: voice
    ? saidText(body ?? '')
    : withPinyin(saidText(title, body ?? ''), title, heardOf(kind, body ?? '')),
  unitId,
  day,
});

const withPinyin = (said: string, ...texts: readonly string[]) => `${said}\n${pinyinIn(texts.join(' '))}`;

/**
 * Text indexed by pinyin: not the text of files, as each is a whole book; the people and places in it are named in the
 * documents about it.
 */
const heardOf = (kind: SearchKind, body: string) => (kind === SearchKind.FILE ? '' : body.slice(0, SPELLED));
