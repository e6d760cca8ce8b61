import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/**
 * Closing days of open consultations and due days of reports on closed ones: whoever's turn it is, the unit answers for
 * both.
 */
const NEXT: RawBuilder<{ day: CalendarDay | null }> = sql`
  select min(d.day)::text as day from (
    select case when c.closes_at > app_now() then c.closes_on else c.feedback_due_on end as day
    from consultation c
    where c.opens_at is not null and c.withdrawn_at is null and c.feedback_published_at is null
      and app_writes(c.unit_ids)
  ) d where d.day >= app_today()`;

/** The next day that a published notice of the viewer's unit has set (本单位最近的期限); null when there is none. */
export const unitDue = async (db: Db): Promise<CalendarDay | null> =>
  (await NEXT.execute(db)).rows[0]?.day ?? null;
