import { type RawBuilder, sql } from 'kysely';
import type { CommentFilter } from '#schema/consultation/comment-filter.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { containing, numbered } from './desk-filter.ts';

/** How words are looked for, in comments (检索的范围). */
export interface Reach {
  /** So many are read through; among more the index of pairs is asked. */
  all: number;
  /** So many are read in their order before it is asked. */
  first: number;
  /** So many it is asked for at most: words that more contain are met again and again in order. */
  frequent: number;
}

export const REACH: Reach = { all: 10_000, first: 5000, frequent: 30_000 };

/** The shortest words the index of pairs finds, in characters. */
const SHORTEST = 2;

/** Words that are looked for among more comments than are looked through (检索). */
export interface WordsWanted {
  consultationId: string;
  text: NonNullable<CommentFilter['text']>;
  /** Other conditions on a comment's state `s`. */
  others: readonly RawBuilder<unknown>[];
}

/** Further conditions of a statement. */
export const and = (conditions: readonly RawBuilder<unknown>[]) =>
  conditions.length > 0 ? sql` and ${sql.join([...conditions], sql` and `)}` : sql``;

/** Refuses one character (一个字) where only the index of pairs could find it. */
function requirePair(text: string): void {
  if (Array.from(text).length < SHORTEST)
    throw badInput(`这次征求意见的意见很多，请输入${SHORTEST}个以上的字。`, ['filter.text']);
}

/** Where a page of the desk begins and ends, in its order. */
export interface Stretch {
  /** Where it goes on from, as a condition of `s`. */
  from: RawBuilder<unknown>;
  order: RawBuilder<unknown>;
  most: number;
}

/**
 * The first comments of a stretch that contain the words, by the index; null: they are so frequent that scanning in
 * order is faster.
 */
export async function firstWithWords(
  db: Db,
  wanted: WordsWanted,
  stretch: Stretch,
  reach: Reach,
): Promise<readonly string[] | null> {
  requirePair(wanted.text);
  const { consultationId, text } = wanted;
  const { from, order, most } = stretch;
  const others = and(wanted.others);
  const { rows } = await sql<{ ids: string[]; walked: number }>`
    with walked as materialized (
      select s.* from comment_state s where s.consultation_id = ${consultationId}${from}
      order by s.comment_id ${order} limit ${reach.first})
    select (select count(*)::int from walked) as walked, array(
      select s.comment_id from walked s where ${containing(text)}${others}
      order by s.comment_id ${order} limit ${most}) as ids`.execute(db);
  const [near] = rows;
  if (near && (near.ids.length >= most || near.walked < reach.first)) return near.ids;
  const end = sql`order by f.comment_id ${order} limit ${most}`;
  const found = await paired(db, wanted, sql`${from}${others} ${end}`, reach.frequent);
  return found.asked < reach.frequent ? found.ids : null;
}

/** How many contain the words, up to `most`; `capped`: at least so many. */
export async function countWithWords(db: Db, wanted: WordsWanted, most: number, { frequent }: Reach) {
  requirePair(wanted.text);
  // Without other conditions each that is found counts, so that no more need be asked for.
  const upTo = wanted.others.length > 0 ? frequent : most + 1;
  const { asked, ids } = await paired(db, wanted, sql`${and(wanted.others)} limit ${most + 1}`, upTo);
  return { value: Math.min(ids.length, most), capped: ids.length > most || asked >= upTo };
}

interface Paired {
  asked: number;
  ids: readonly string[];
}

/** Each that was found is looked up by its id behind a `limit`, whatever the planner takes their number for. */
async function paired(
  db: Db,
  { consultationId, text }: WordsWanted,
  end: RawBuilder<unknown>,
  most: number,
): Promise<Paired> {
  const number = numbered(text);
  const byNumber = number
    ? sql`union select c.id from comment c where ${number} and c.consultation_id = ${consultationId}`
    : sql``;
  const { rows } = await sql<Paired>`
    with found as materialized (
      select * from comments_containing(${consultationId}, ${text}, ${most}::int) ${byNumber})
    select (select count(*)::int from found) as asked, array(
      select f.comment_id from found f cross join lateral (select s.* from comment_state s
        where s.comment_id = f.comment_id and s.consultation_id = ${consultationId} limit 1) s
      where true${end}) as ids`.execute(db);
  return rows[0] ?? { asked: 0, ids: [] };
}
