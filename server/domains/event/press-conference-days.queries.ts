import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** Days on which press conferences on a decision were held (召开过的新闻发布会), the oldest first. */
export async function pressConferenceDays(db: Db, decisionId: string): Promise<CalendarDay[]> {
  const rows = await db
    .selectFrom('event')
    .select(sql<CalendarDay>`(starts_at at time zone 'Asia/Shanghai')::date::text`.as('day'))
    .where('decision_id', '=', decisionId)
    .where('kind', '=', 'PRESS_CONFERENCE')
    .where('published_at', 'is not', null)
    .where('cancelled_at', 'is', null)
    .where('ends_at', '<=', sql<Date>`app_now()`)
    .orderBy('starts_at')
    .execute();
  return rows.map(({ day }) => day);
}
