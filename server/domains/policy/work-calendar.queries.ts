import type { SpecialDayView, WorkCalendarView } from '#schema/policy/work-calendar-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** The years whose days off are known (工作日历), the first first. */
export const workCalendar = (context: Context): Promise<WorkCalendarView> =>
  read(context, async (db) => {
    const rows = await db.selectFrom('work_calendar_year').select('year').orderBy('year').execute();
    const years = rows.map(({ year }) => year);
    return { years, coveredThrough: `${Math.max(...years)}-12-31` as CalendarDay };
  });

/** The special days of one year; none when nothing is known of it. */
export const specialDays = (context: Context, year: number): Promise<SpecialDayView[]> =>
  read(context, (db) =>
    db
      .selectFrom('special_day')
      .select(['day', 'kind', 'name'])
      .where((eb) => eb(eb.fn<number>('date_part', [eb.val('year'), 'day']), '=', year))
      .orderBy('day')
      .execute(),
  );
