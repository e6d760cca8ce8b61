import { sql } from 'kysely';
import { REPEATED } from './prepare-repeated.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { Db } from './context.ts';

/** Now, by the only clock there is: the database's `app_now()`. */
export async function appNow(db: Db): Promise<Date> {
  return (await appTime(db)).now;
}

/** Now and the civil date in Shanghai. */
export async function appTime(db: Db): Promise<{ now: Date; today: CalendarDay }> {
  const { rows } = await sql<{ now: Date; today: CalendarDay }>`
    ${REPEATED}select app_now() as now, app_today()::text as today`.execute(db);
  const time = rows[0];
  if (!time) throw new Error('the database did not tell the time');
  return time;
}
