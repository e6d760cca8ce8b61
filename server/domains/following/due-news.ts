import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { type FollowKind, FollowPace, MomentKind } from '#server/law/following/following-words.ts';
import { toldUpTo } from '#server/law/following/following.ts';
import type { DeliveryWay } from '#server/law/people/notification.ts';
import { invitationEnds } from './invitation-ends.queries.ts';
import { concernsFollow } from './subject-moments.ts';

/** One moment of which one follow is to be notified now. */
export interface DueRow {
  followId: string;
  followerId: string;
  kind: FollowKind;
  address: Buffer;
  way: DeliveryWay;
  momentId: string;
  momentKey: string;
  momentKind: MomentKind;
  at: Date;
  title: string;
  detail: string;
  path: string;
}

/** Whether a follow is about a moment. */
const about = (follow: string): RawBuilder<boolean> =>
  sql<boolean>`m.at > ${sql.ref(`${follow}.confirmed_at`)} and ${concernsFollow(follow)} and not ${PUSH_OVER}`;

/** A push whose page invites to nothing any more, as its consultation has closed: whoever was not written to yet is not. */
const PUSH_OVER = sql<boolean>`(m.kind = ${sql.lit(MomentKind.PUSHED)} and exists (select from push p
  where 'push:' || p.id = m.key and ${invitationEnds(sql.ref('p.page_kind'), sql.ref('p.path'))} <= app_now()))`;

/** Condition for news that the same address already got at once, by another of its follows: a summary leaves it out. */
const TOLD_AT_ONCE = sql<boolean>`exists (select from follow o where o.follower_id = f.follower_id
  and o.pace = ${sql.lit(FollowPace.AT_ONCE)} and o.id <> f.id and o.confirmed_at is not null
  and o.told_until >= m.noticed_at and ${about('o')})`;

/**
 * News that is due (应当告知的), by follower: what was noticed since the last letter, up to the instant that goes with
 * the pace they chose. Of `most` followers at a time, in the order of their ids; nobody at night.
 */
export async function dueNews(
  db: Db,
  now: Date,
  { ways, most }: { ways: readonly DeliveryWay[]; most: number },
): Promise<DueRow[]> {
  const atOnce = toldUpTo(FollowPace.AT_ONCE, now);
  const daily = toldUpTo(FollowPace.DAILY, now);
  if (!atOnce || !daily) return [];
  const upTo = sql`case f.pace when ${sql.lit(FollowPace.AT_ONCE)} then ${atOnce}::timestamptz else ${daily}::timestamptz end`;
  const { rows } = await sql<DueRow>`
    with due as (
      select f.id as "followId", f.follower_id, f.kind, m.id as "momentId", m.key as "momentKey", m.kind as "momentKind", m.at, m.title, m.detail, m.path
      from follow f join followed_moment m on m.noticed_at > f.told_until and m.noticed_at <= ${upTo} and ${about('f')}
        and not (f.pace = ${sql.lit(FollowPace.DAILY)} and ${TOLD_AT_ONCE})
      where f.confirmed_at is not null and f.ended_at is null
        and f.follower_id in (select id from follower where way in (${sql.join([...ways])}))
    ), people as (select distinct follower_id from due order by follower_id limit ${sql.lit(most)})
    select d.*, d.follower_id as "followerId", w.address, w.way from due d
    join people p on p.follower_id = d.follower_id join follower w on w.id = d.follower_id
    order by d.follower_id, d.at, d."momentId", d."followId"`.execute(db);
  return rows;
}
