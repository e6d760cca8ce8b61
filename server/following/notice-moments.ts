import { sql } from 'kysely';
import { newId } from '#schema/kernel/id.ts';
import { byDeadline } from '#server/kernel/authority.ts';
import { appNow } from '#server/kernel/clock.ts';
import type { Context, Db } from '#server/kernel/context.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { readUnder } from '#server/kernel/read.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type Moment, momentsSince } from './moments.queries.ts';

/** How far back is looked: as long as a server may have been down. */
const DAYS_BACK = 14;
const DAY_MS = 86_400_000;

/** 动态: notices what happened and was not noticed yet; what is told follows from when it was noticed. */
export async function noticeMoments(context: Context): Promise<void> {
  const now = await readUnder(context, byDeadline, appNow);
  const all = await momentsSince(context, new Date(now.getTime() - DAYS_BACK * DAY_MS));
  const known = await readUnder(context, byDeadline, (db) => noticed(db, all));
  const fresh = all.filter(({ key }) => !known.has(key));
  if (fresh.length > 0) await notice(context, fresh);
}

async function noticed(db: Db, all: readonly Moment[]): Promise<Set<string>> {
  if (all.length === 0) return new Set();
  const keys = all.map(({ key }) => key);
  const rows = await db.selectFrom('followed_moment').select('key').where('key', 'in', keys).execute();
  return new Set(rows.map(({ key }) => key));
}

const notice = defineCommand(
  'follow.momentsNoticed',
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
          // Read after the lock: whoever tells has told up to an earlier instant, or sees this row.
          noticed_at: sql<Date>`app_now()`,
        })),
      )
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
    return fresh.length;
  },
);
