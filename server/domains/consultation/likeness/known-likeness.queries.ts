import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import {
  type Arriving,
  arriving,
  type Compared,
  type Known,
  nothingKnown,
  remember,
} from '#server/law/consultation/likeness/like-group.ts';
import { type LikeWords, likeWords, type Said } from '#server/law/consultation/likeness/like-words.ts';
import { type CommentWords, FROM_COMMENTS, WORDS } from '../comment/comment-select.ts';

/** An opinion that waits to be compared (待比对的意见). */
export interface ToCompare extends Arriving {
  consultationId: string;
}

const saidIn = ({ text, suggestedText, ...row }: CommentWords): Said => ({
  ...row,
  text: suggestedText ? `${text}\n${suggestedText}` : text,
});

/** Opinions as they read now, ready to be compared, in the order they came; a withdrawn one is alike with nothing. */
export async function toCompare(db: Db, ids: readonly string[]): Promise<ToCompare[]> {
  return (await wordsOf(db, ids)).map((row) => ({
    consultationId: row.consultationId,
    ...arriving(row.id, row.consultationId, saidIn(row)),
  }));
}

async function wordsOf(db: Db, ids: readonly string[]): Promise<CommentWords[]> {
  const { rows } = await sql<CommentWords>`select ${WORDS} from ${FROM_COMMENTS}
    where c.id = any(${ids}::uuid[]) and s.status <> 'WITHDRAWN' order by c.id`.execute(db);
  return rows;
}

/** The key of the very same words, as it is stored. */
export const storedKey = ({ key }: Pick<Arriving, 'key'>): string =>
  `${createHash('sha256').update(key).digest().readBigInt64BE()}`;

/** Words read before in the same run, by opinion: a campaign meets the same ones again and again. */
export type WordsRead = Map<string, LikeWords>;

/** So many are kept, before it begins anew. */
const READ_KEPT = 20_000;

/** All that these opinions can meet of those compared before. */
export async function knownTo(db: Db, waiting: readonly ToCompare[], read: WordsRead): Promise<Known> {
  const known = nothingKnown();
  await rememberSame(db, new Map(waiting.map((one) => [storedKey(one), one.key])), known);
  await rememberBands(
    db,
    waiting.flatMap(({ key, bands }) => (known.same.has(key) ? [] : bands)),
    known,
    read,
  );
  return known;
}

async function rememberSame(db: Db, keys: ReadonlyMap<string, string>, known: Known): Promise<void> {
  const { rows } = await sql<{ key: string; groupId: string }>`
    select k.key::text, l.group_id as "groupId" from unnest(${[...keys.keys()]}::bigint[]) as k (key)
    cross join lateral (select l.group_id from comment_likeness l where l.same_key = k.key limit 1) l`.execute(
    db,
  );
  for (const { key, groupId } of rows) known.same.set(keys.get(key) ?? '', groupId);
}

async function rememberBands(db: Db, bands: readonly bigint[], known: Known, read: WordsRead): Promise<void> {
  const { rows } = await sql<{ band: string; id: string; groupId: string }>`
    select b.band::text, b.comment_id as id, l.group_id as "groupId" from comment_band b
    join comment_likeness l on l.comment_id = b.comment_id
    where b.band = any(${[...new Set(bands)].map(String)}::bigint[])`.execute(db);
  if (read.size > READ_KEPT) read.clear();
  const unread = new Set(rows.map(({ id }) => id).filter((id) => !read.has(id)));
  for (const row of await wordsOf(db, [...unread])) read.set(row.id, likeWords(saidIn(row)));
  const met = new Map<string, Compared>();
  for (const { band, id, groupId } of rows) {
    const words = read.get(id);
    if (!words) continue;
    const one = met.get(id) ?? { id, groupId, words };
    met.set(id, one);
    remember(known, BigInt(band), one);
  }
}
