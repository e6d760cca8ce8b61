import { sql } from 'kysely';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { Db } from './context.ts';

/** The version of the privacy notice in force (R-84 个人信息处理告知). */
export async function noticeInForce(db: Db): Promise<number> {
  const { version } = await db
    .selectFrom('privacy_notice')
    .select((eb) => eb.fn.max('version').as('version'))
    .where('effective_on', '<=', sql<CalendarDay>`app_today()`)
    .executeTakeFirstOrThrow();
  return version;
}
