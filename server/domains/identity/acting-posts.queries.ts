import { sql } from 'kysely';
import type { ActingPostView } from '#schema/identity/person-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';

/** Until when: the day before it was ended, or its last. */
const LAST = sql<CalendarDay>`to_char(least(a.ends_on, a.ended_on - 1), 'YYYY-MM-DD')`;

/** Acting posts of an account that hold or are to come (代理岗位), both ways round, as JSON. */
export const ACTING_POSTS = sql<ActingPostView[]>`
  (select coalesce(json_agg(json_build_object('id', a.id, 'acting', p.name, 'absent', o.name,
    'startsOn', a.starts_on, 'endsOn', ${LAST}, 'reason', a.reason) order by a.starts_on, a.id), '[]')
  from acting_post a join person p on p.id = a.person_id join person o on o.id = a.absent_id
  where person.id in (a.person_id, a.absent_id) and least(a.ends_on, a.ended_on - 1) >= app_today())`;

/** For whom somebody acts today, until when, in words (现在代理谁的岗位). */
export async function actingToday(db: Db, personId: string): Promise<string[]> {
  const { rows } = await sql<{ name: string; last: CalendarDay }>`
    select o.name, ${LAST} as last
    from person who cross join lateral absent_for(who) o join acting_post a on a.person_id = who.id and a.absent_id = o.id
    where who.id = ${personId}::uuid and app_today() between a.starts_on and least(a.ends_on, a.ended_on - 1)
    order by o.name`.execute(db);
  return rows.map(({ name, last }) => `代理${name}的岗位，至${inChinese(last)}`);
}

/** Names of those who act for somebody on one of these days (已有的代理). */
export async function actingMeanwhile(
  db: Db,
  absentId: string,
  from: CalendarDay,
  through: CalendarDay,
): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select p.name from acting_post a join person p on p.id = a.person_id
    where a.absent_id = ${absentId}::uuid and a.starts_on <= ${through}::date
      and least(a.ends_on, a.ended_on - 1) >= ${from}::date order by p.name`.execute(db);
  return rows.map(({ name }) => name);
}
