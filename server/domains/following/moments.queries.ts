import { type RawBuilder, sql } from 'kysely';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read, readAsSystem } from '#server/ground/kernel/read.ts';
import type { FollowKind, MomentKind } from '#server/law/following/following-words.ts';
import { PUBLIC_SOURCES } from './moment-sources.ts';
import { RECORDED_SOURCES } from './record-sources.ts';
import { concerns } from './subject-moments.ts';

/** Public event (动态), as it is shown. */
export interface Moment {
  key: string;
  kind: MomentKind;
  at: Date;
  decisionNo: string | null;
  unitId: string;
  title: string;
  path: string;
  detail: string;
}

/** Query for moments, latest first. */
interface MomentsAsked {
  which: RawBuilder<boolean>;
  most: number;
}

async function momentsIn(
  db: Db,
  sources: readonly RawBuilder<unknown>[],
  { which, most }: MomentsAsked,
): Promise<Moment[]> {
  const { rows } = await sql<Moment>`
    select m.key, m.kind, m.at, m.decision_no as "decisionNo", m.unit_id as "unitId", m.title, m.path, m.detail
    from (${sql.join(sources, sql` union all `)}) m
    where m.at <= app_now() and ${which} order by m.at desc, m.key limit ${most}`.execute(db);
  return rows;
}

const latestFirst = (one: Moment, other: Moment) => other.at.getTime() - one.at.getTime();

/** Moments from the tables that the public may read, and from the public part of the records. */
async function moments(context: Context, asked: MomentsAsked): Promise<Moment[]> {
  const open = await read({ ...context, actor: null }, (db) => momentsIn(db, PUBLIC_SOURCES, asked));
  const recorded = await readAsSystem(context, (db) => momentsIn(db, RECORDED_SOURCES, asked));
  return [...open, ...recorded].toSorted(latestFirst).slice(0, asked.most);
}

const MOST_NOTICED = 1000;

/** Everything since an instant: the moments of which followers may not have been notified yet. */
export const momentsSince = (context: Context, since: Date): Promise<Moment[]> =>
  moments(context, { which: sql`m.at > ${since}`, most: MOST_NOTICED });

/** Moments of one subject that can be followed, latest first; empty for an unknown subject. */
export const momentsOf = (
  context: Context,
  followed: { kind: FollowKind; subject: string },
  most: number,
): Promise<Moment[]> => moments(context, { which: concerns(followed), most });
