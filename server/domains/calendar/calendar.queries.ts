import type { CountyCalendar } from '#schema/calendar/calendar-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { addDays, type CalendarDay, daysBetween, startOfDay } from '#server/law/calendar/calendar-day.ts';
import { calendarClashes, type CalendarKind } from '#server/law/calendar/county-calendar.ts';
import { datesBetween } from './calendar-dates.queries.ts';

/** Query for dates of the calendar. */
export interface CalendarAsked {
  /** Absent: ninety days ago. */
  from: CalendarDay | null;
  /** Included; absent: a year from today. */
  to: CalendarDay | null;
  /** Absent: every kind. */
  kinds: readonly CalendarKind[] | null;
  unitId: string | null;
}

const PAST_DAYS = 90;
const COMING_DAYS = 365;
const LONGEST_DAYS = 500;
/** More at once than anybody reads. */
const MOST = 500;

/**
 * 全县日程, as the requester may see it. Conflicts are shown to staff alone, and sought among all dates of the period,
 * whichever of them were asked for.
 */
export function countyCalendar(context: Context, asked: CalendarAsked): Promise<CountyCalendar> {
  const { kinds, unitId } = asked;
  if (unitId !== null && !isId(unitId)) throw badInput('没有这个单位。', ['unitId']);
  return read(context, async (db) => {
    const { today } = await rulesOf(db);
    const [from, to] = spanOf(asked, today);
    const dates = await datesBetween(db, startOfDay(from), startOfDay(addDays(to, 1)));
    const clashes = context.actor ? calendarClashes(dates) : new Map<string, never>();
    const found = dates.filter(
      (one) =>
        (kinds === null || kinds.includes(one.kind)) &&
        (unitId === null || one.unitIds.includes(unitId.toLowerCase())),
    );
    const entries = found.slice(0, MOST).map((one) => ({ ...one, clashes: clashes.get(one.id) ?? [] }));
    return { entries, total: found.length };
  });
}

function spanOf({ from, to }: CalendarAsked, today: CalendarDay): [from: CalendarDay, to: CalendarDay] {
  const first = from ?? addDays(to ?? today, -PAST_DAYS);
  const last = to ?? addDays(from ?? today, COMING_DAYS);
  const days = daysBetween(first, last);
  if (days < 0 || days > LONGEST_DAYS)
    throw badInput(`起止日期应当前后相接，最长${LONGEST_DAYS}天。`, ['from', 'to']);
  return [first, last];
}
