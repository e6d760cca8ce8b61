import { addDays, type CalendarDay, inChinese, isCalendarDay } from '#server/law/calendar/calendar-day.ts';
import { isWorkingDay, rollForward, type WorkCalendar } from '#server/law/calendar/working-day.ts';

/** In which days a period is counted. */
export type CountUnit = 'GONGZUORI' | 'RI';

/** Input of the deadline calculator. */
export interface CountWish {
  start: string;
  count: string;
  unit: CountUnit;
}

/** A day passed over, with why. */
export interface SkippedDay {
  day: CalendarDay;
  why: string;
}

/** The last day of the period and how it came about. */
export interface Counted {
  day: CalendarDay;
  /** The first day that counts: the one after the start. */
  first: CalendarDay;
  skipped: SkippedDay[];
  /** Weekends worked instead, which count. */
  worked: SkippedDay[];
  /** The next working day, where the last one is a rest day; given only for periods in calendar days. */
  rolled: CalendarDay | null;
  provisional: boolean;
}

/** So many working days end before the year after the next, whose arrangement is not at hand. */
const MOST = 200;

/** Why nothing can be counted; null where it can. */
export function wishError({ start, count }: CountWish): { field: 'start' | 'count'; message: string } | null {
  if (!isCalendarDay(start)) return { field: 'start', message: '请选起算日' };
  if (!/^\d+$/.test(count) || Number(count) < 1 || Number(count) > MOST)
    return { field: 'count', message: `请填1至${MOST}的整数` };
  return null;
}

type Named = WorkCalendar & { nameOf: (day: string) => string | undefined };

const why = (day: CalendarDay, calendar: Named) => calendar.nameOf(day) ?? '周末';

/** Counts as 民法典 counts: the day it starts on is not counted, the last one is (第二百零一条). */
export function countDays({ start, count, unit }: CountWish, calendar: Named): Counted | null {
  if (wishError({ start, count, unit }) || !isCalendarDay(start)) return null;
  const skipped: SkippedDay[] = [];
  const worked: SkippedDay[] = [];
  let day = start;
  for (let left = Number(count); left > 0;) {
    day = addDays(day, 1);
    const works = isWorkingDay(day, calendar);
    if (unit === 'RI' || works) left -= 1;
    else skipped.push({ day, why: why(day, calendar) });
    if (unit === 'GONGZUORI' && works && calendar.specialDays.get(day) === 'MAKE_UP_WORKDAY')
      worked.push({ day, why: why(day, calendar) });
  }
  const later = unit === 'RI' ? rollForward(day, calendar) : null;
  return {
    day,
    first: addDays(start, 1),
    skipped,
    worked,
    rolled: later?.rolled ? later.day : null,
    provisional: day > calendar.coveredThrough,
  };
}

/** Runs of days that follow each other, as people say them: 10月1日至10月7日（国庆节）. */
export function runsOf(days: readonly SkippedDay[]): string[] {
  const runs: { from: CalendarDay; to: CalendarDay; why: string }[] = [];
  for (const { day, why: reason } of days) {
    const last = runs.at(-1);
    if (last && last.why === reason && addDays(last.to, 1) === day) last.to = day;
    else runs.push({ from: day, to: day, why: reason });
  }
  return runs.map(
    ({ from, to, why: reason }) =>
      `${inChinese(from)}${from === to ? '' : `至${inChinese(to).replace(/^\d+年/, '')}`}（${reason}）`,
  );
}
