import { type CalendarDay, dayOf, inShanghai, isCalendarDay } from '#server/law/calendar/calendar-day.ts';

/** How long backups are kept (备份的保留): each of so many days, then the last of each week, of each month, and of each year. */
export const KEEPING = { days: 7, weeks: 5, months: 12 } as const;

const NAME = /^(\d{4}-\d\d-\d\d)T\d{4}$/;
const DAY_MS = 86_400_000;
/** A Monday. */
const FIRST_WEEK = Date.parse('1970-01-05T00:00:00Z');

/** Name of a backup among those that are kept: its Shanghai day and time, as 2026-12-07T0230. */
export const backupName = (takenAt: Date): string =>
  `${dayOf(takenAt)}T${inShanghai(takenAt).slice(-5).replace(':', '')}`;

const dayIn = (name: string): CalendarDay | null => {
  const day = NAME.exec(name)?.[1] ?? '';
  return isCalendarDay(day) ? day : null;
};

/**
 * Backups that are past their keeping (到期的备份): of so many days, weeks and months that have one, and of every year, the last is
 * kept. Counted by the backups that are there, never by the clock: a date that was wrong once takes one place, and no other. What has
 * another name is nobody's backup.
 */
export function expiredBackups(names: readonly string[]): string[] {
  const backups = names
    .flatMap((name) => {
      const day = dayIn(name);
      return day ? [{ name, day }] : [];
    })
    .toSorted((one, other) => (one.name < other.name ? 1 : -1));
  const kept = new Set(
    SPANS.flatMap(([most, spanOf]) => {
      const last = Map.groupBy(backups, ({ day }) => spanOf(day));
      return [...last.values()].slice(0, most).map(([first]) => first?.name);
    }),
  );
  return backups.map(({ name }) => name).filter((name) => !kept.has(name));
}

/** How many of which spans, the newest first. */
const SPANS: readonly (readonly [most: number, spanOf: (day: CalendarDay) => string])[] = [
  [KEEPING.days, (day) => day],
  [KEEPING.weeks, (day) => String(Math.floor((Date.parse(day) - FIRST_WEEK) / (7 * DAY_MS)))],
  [KEEPING.months, (day) => day.slice(0, 7)],
  [Infinity, (day) => day.slice(0, 4)],
];
