import { sql } from 'kysely';
import { newId } from '#schema/kernel/id.ts';
import { byDeadline } from '#server/ground/kernel/authority.ts';
import { appNow } from '#server/ground/kernel/clock.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { readUnder } from '#server/ground/kernel/read.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type Moment, momentsSince } from './moments.queries.ts';

/** How far back is looked once a day, and first of all after a start: as long as a server may have been down. */
const DAYS_BACK = 14;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** How far each look reaches back before the last: what was written before it and committed after is found all the same. */
const OVERLAP_MS = HOUR_MS;

/** When this process looked last, and when at all the days. */
interface Looked {
  at: Date;
  wholeAt: Date;
}

/** In memory alone: whoever starts anew looks at all the days. */
const looks = new WeakMap<object, Looked>();

/** From which instant on is looked now (回看的起点); all the days where the clock was put back. */
function sinceOf(last: Looked | undefined, now: Date): { since: Date; wholeAt: Date } {
  if (!last || now < last.at || now.getTime() - last.wholeAt.getTime() >= DAY_MS)
    return { since: new Date(now.getTime() - DAYS_BACK * DAY_MS), wholeAt: now };
  return { since: new Date(last.at.getTime() - OVERLAP_MS), wholeAt: last.wholeAt };
}

/**
 * 动态: notices what happened and was not noticed yet; when it is sent follows from when it was noticed. Each minute it
 * looks at the last hour or so; what was dated back further is found within the day.
 */
export async function noticeMoments(context: Context): Promise<void> {
  const { database } = context.services;
  const now = await readUnder(context, byDeadline, appNow);
  const { since, wholeAt } = sinceOf(looks.get(database), now);
  const all = await momentsSince(context, since);
  const known = await readUnder(context, byDeadline, (db) => noticed(db, all));
  const fresh = all.filter(({ key }) => !known.has(key));
  if (fresh.length > 0) await notice(context, fresh);
  looks.set(database, { at: now, wholeAt });
}

async function noticed(db: Db, all: readonly Moment[]): Promise<Set<string>> {
  if (all.length === 0) return new Set();
  const keys = all.map(({ key }) => key);
  const rows = await db.selectFrom('followed_moment').select('key').where('key', 'in', keys).execute();
  return new Set(rows.map(({ key }) => key));
}

const notice = defineCommand(
  ['follow.momentsNoticed', '登记关注事项的动态'],
  byDeadline,
  async (command, fresh: readonly Moment[]) => {
    await oneAtATime(command.db);
    command.about('follow', '', `${fresh.length}条`);
    await command.db
      .insertInto('followed_moment')
      .values(
        fresh.map(({ decisionNo, unitId, ...moment }) => ({
          ...moment,
          id: newId(),
          decision_no: decisionNo,
          unit_id: unitId,
          // Read after the lock: a job that is sending has sent up to an earlier instant, or sees this row.
          noticed_at: sql<Date>`app_now()`,
        })),
      )
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
    return fresh.length;
  },
);
