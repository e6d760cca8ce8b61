/** A calendar day in China (日), written 2026-03-01. Statutory periods are counted in these, never in instants. */
export type CalendarDay = `${number}-${number}-${number}`;

const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;
const ordinal = (day: CalendarDay) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const civilDate = (ms: number) => new Date(ms).toISOString().slice(0, 10) as CalendarDay;

/** Days from `start` to `end` (日数); negative when `end` comes first. */
export const daysBetween = (start: CalendarDay, end: CalendarDay) => ordinal(end) - ordinal(start);

/** The day `count` days after `day`. */
export const addDays = (day: CalendarDay, count: number) => civilDate((ordinal(day) + count) * DAY_MS);

/** The day as people read it (2026年3月1日): in findings, letters and notices. */
export const inChinese = (day: CalendarDay) => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** Whether the text names a day that exists: 2028-02-29 does, 2026-02-29 does not. */
export const isCalendarDay = (text: string): text is CalendarDay => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && civilDate(ms) === text;
};

/**
 * The Shanghai day an instant falls on; for instants since 1992, as China had daylight saving time from 1986 to 1991.
 */
export const dayOf = (instant: Date) => civilDate(instant.getTime() + SHANGHAI_MS);

/** An instant as people in the county read it: 2026年12月11日14:30. */
export const inShanghai = (instant: Date) =>
  `${inChinese(dayOf(instant))}${new Date(instant.getTime() + SHANGHAI_MS).toISOString().slice(11, 16)}`;

/** The instant at which a Shanghai day begins (零时). */
export const startOfDay = (day: CalendarDay) => new Date(ordinal(day) * DAY_MS - SHANGHAI_MS);

/** The instant a period ends whose last day is `closesOn` (截止日二十四时): exclusive, compare with `<`. */
export const closingInstant = (closesOn: CalendarDay) => startOfDay(addDays(closesOn, 1));

/** The day of the week, 0 for Sunday (星期日) to 6 for Saturday. */
export const weekday = (day: CalendarDay) => new Date(ordinal(day) * DAY_MS).getUTCDay();
