import { sql } from 'kysely';
import { byRetention } from '#server/ground/kernel/authority.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { appNow } from '#server/ground/kernel/clock.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { readUnder } from '#server/ground/kernel/read.ts';
import { CONFIRM_HOURS, ENDED_HOURS, LOST_LETTERS } from '#server/law/following/following.ts';
import { forgetFollows } from './forget-follows.ts';

const MOST = 500;

/** Deletes what nobody confirmed in time, and what ended with its matter (关注到期). */
const forget = defineCommand(
  ['follow.expired', '删除到期的关注'],
  byRetention,
  async (command, ids: readonly string[]) => {
    const deleted = await forgetFollows(command, ids);
    command.about('follow', '', `${deleted}项`);
    return deleted;
  },
);

const hours = (count: number) => sql`make_interval(hours => ${sql.lit(count)})`;

const due = async (db: Db, now: Date): Promise<string[]> =>
  (
    await sql<{ id: string }>`
      select id from follow where (confirmed_at is null and asked_at <= ${now}::timestamptz - ${hours(CONFIRM_HOURS)})
        or ended_at <= ${now}::timestamptz - ${hours(ENDED_HOURS)} limit ${sql.lit(MOST)}`.execute(db)
  ).rows.map(({ id }) => id);

/** 关注到期: looks every minute, and writes only when something is due. */
export async function expireFollows(context: Context): Promise<void> {
  const ids = await readUnder(context, byRetention, async (db) => due(db, await appNow(db)));
  if (ids.length > 0) await forget(context, ids);
}

/** Addresses to which the last letters could all not be delivered (退信). */
const lost = async (db: Db): Promise<string[]> =>
  (
    await sql<{ id: string }>`
      select f.id from follow f where f.confirmed_at is not null and (
        select count(*) from (select m.status from message m where m.recipient_id = f.follower_id
          order by m.created_at desc, m.id desc limit ${sql.lit(LOST_LETTERS)}) m
        where m.status = 'FAILED') = ${sql.lit(LOST_LETTERS)}`.execute(db)
  ).rows.map(({ id }) => id);

const DAYS_NOTICED = 60;
const FOLLOW_TOPICS = sql`('follow-asked', 'follow-code', 'follow-news')`;

/** Clears once a day what is left (每日清理): dead addresses, sealed addresses of letters that have gone, what was noticed long ago. */
const clear = defineCommand(
  ['follow.cleared', '清理关注人邮箱'],
  byRetention,
  async (command, ids: readonly string[]) => {
    const { db, now } = command;
    const deleted = await forgetFollows(command, ids);
    command.about('follow', '', `${deleted}项退信`);
    await sql`update message set recipient = null where topic in ${FOLLOW_TOPICS}
    and recipient is not null and status <> 'QUEUED'`.execute(db);
    await sql`update message set recipient_masked = '' where topic in ${FOLLOW_TOPICS}
    and recipient_masked <> '' and status <> 'QUEUED' and not exists (select from follow f where f.id = recipient_id)
    and not exists (select from follower w where w.id = recipient_id)`.execute(db);
    await sql`delete from followed_moment
    where noticed_at <= ${now}::timestamptz - make_interval(days => ${sql.lit(DAYS_NOTICED)})`.execute(db);
    return deleted;
  },
);

/** 每日清理. */
export const clearFollows = async (context: Context): Promise<void> => {
  await clear(context, await readUnder(context, byRetention, lost));
};
