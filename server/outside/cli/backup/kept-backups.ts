import {
  addDays,
  type CalendarDay,
  dayOf,
  inShanghai,
  isCalendarDay,
} from '#server/law/calendar/calendar-day.ts';

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
 * Backups that are past their keeping (到期的备份). Counted from the newest of them, never from the clock: a machine whose date
 * is wrong removes nothing. What has another name is nobody's backup.
 */
export function expiredBackups(names: readonly string[]): string[] {
  const backups = names.filter((name) => dayIn(name) !== null).sort((one, other) => (one < other ? 1 : -1));
  const newest = dayIn(backups[0] ?? '');
  if (!newest) return [];
  const spans: readonly ((day: CalendarDay) => string | null)[] = [
    (day) => (day > addDays(newest, -KEEPING.days) ? day : null),
    (day) => (day > addDays(newest, -7 * KEEPING.weeks) ? `week ${weekOf(day)}` : null),
    (day) => (monthOf(newest) - monthOf(day) < KEEPING.months ? day.slice(0, 7) : null),
    (day) => day.slice(0, 4),
  ];
  const taken = new Set<string>();
  return backups.filter((name) => {
    const day = dayIn(name)!;
    const fresh = spans.map((span) => span(day)).filter((span) => span !== null && !taken.has(span));
    for (const span of fresh) taken.add(span!);
    return fresh.length === 0;
  });
}

const monthOf = (day: CalendarDay) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
const weekOf = (day: CalendarDay) => Math.floor((Date.parse(day) - FIRST_WEEK) / (7 * DAY_MS));
