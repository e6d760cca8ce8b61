import { sql } from 'kysely';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { appNow } from '#server/ground/kernel/clock.ts';
import { read, readAsSystem } from '#server/ground/kernel/read.ts';
import { type Asking, confirmableUntil, refuseFollowing } from '#server/law/following/following.ts';
import { FollowKind, type FollowPace } from '#server/law/following/following-words.ts';
import { maskAddress } from '#server/engines/telling/masked-address.ts';
import { addressPurpose, followerHmac, followerTokenOf, followHmac } from './follow-link.ts';
import { followWays } from './follow-ways.ts';
import { allAudiences } from './audience-counts.queries.ts';
import { countsFollowers } from './following.permissions.ts';
import { type Subject, subjectNamed } from './subject.queries.ts';

/** Subject that can be followed, with the reasons against a letter; null: there is no such thing. */
export async function followSubject(context: Context, asked: Subject) {
  const found = await read(context, (db) => subjectNamed(db, asked));
  if (!found) return null;
  const { mail, sms } = followWays(context.services.config);
  return {
    ...found,
    byMail: able({ address: 'name@example.cn', ways: { mail, sms: false }, ended: found.ended }),
    bySms: able({ address: '13800000000', ways: { mail: false, sms }, ended: found.ended }),
  };
}

/** Whether whoever will fill in the form can follow. */
function able(asking: Asking) {
  const findings = refuseFollowing(asking);
  return { allowed: findings.length === 0, findings };
}

interface Row extends Subject {
  id: string;
  followerId: string;
  pace: FollowPace;
  askedAt: Date;
  noticeVersion: number;
  confirmedAt: Date | null;
  endedAt: Date | null;
}

const rows = (db: Db) =>
  db
    .selectFrom('follow')
    .select([
      'id',
      'follower_id as followerId',
      'kind',
      'subject',
      'pace',
      'notice_version as noticeVersion',
      'asked_at as askedAt',
      'confirmed_at as confirmedAt',
      'ended_at as endedAt',
    ]);

/** A follow as its owner reads it. */
async function shown(db: Db, { services }: Pick<Context, 'services'>, row: Row) {
  const named = await subjectNamed(db, row);
  return {
    id: row.id,
    name: named?.name ?? row.subject,
    path: named?.path ?? '/',
    pace: row.pace,
    confirmed: row.confirmedAt !== null,
    noticeVersion: row.noticeVersion,
    ended: row.endedAt !== null,
    ownToken: followerTokenOf(services.seal, row.followerId),
  };
}

/** The follow behind the link of its letters; null where it opens nothing. */
export const followByLink = (context: Context, token: string) =>
  readAsSystem(context, async (db) => {
    const { seal } = context.services;
    const row = await rows(db).where('link_hmac', '=', followHmac(seal, token)).executeTakeFirst();
    if (!row) return null;
    const late = !row.confirmedAt && (await appNow(db)) >= confirmableUntil(row.askedAt);
    return late ? null : shown(db, context, row);
  });

/** All that one address follows, by its own link. */
export const myFollows = (context: Context, token: string) =>
  readAsSystem(context, async (db) => {
    const { seal } = context.services;
    const own = await db
      .selectFrom('follower')
      .select(['id', 'address', 'way'])
      .where('link_hmac', '=', followerHmac(seal, token))
      .executeTakeFirst();
    if (!own) return null;
    const found = await rows(db)
      .where('follower_id', '=', own.id)
      .where('confirmed_at', 'is not', null)
      .orderBy('confirmed_at', 'desc')
      .orderBy('id')
      .execute();
    const follows = [];
    for (const row of found) follows.push(await shown(db, context, row));
    const address = maskAddress(seal.open(own.address, addressPurpose(own.id)));
    return { address, way: own.way, follows };
  });

/** 关注人数: how many addresses follow what, the most followed first; who they are is read by nobody. Groups stand last, and of few no number. */
export function followCounts(context: Context) {
  demand(context, countsFollowers, 'followCounts');
  return readAsSystem(context, async (db) => {
    const counted = await db
      .selectFrom('follow')
      .select(['kind', 'subject', sql<number>`count(*)::int`.as('followers')])
      .where('confirmed_at', 'is not', null)
      .where('ended_at', 'is', null)
      .where('kind', '<>', FollowKind.AUDIENCE)
      .groupBy(['kind', 'subject'])
      .orderBy('followers', 'desc')
      .orderBy('kind')
      .orderBy('subject')
      .limit(200)
      .execute();
    const all = [];
    for (const one of counted) all.push({ ...one, name: (await subjectNamed(db, one))?.name ?? one.subject });
    return [...all, ...(await allAudiences(db))];
  });
}
