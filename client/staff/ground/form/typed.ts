/** Typed times and counts, and their conversion to the contract's input (钟点、人数). */
import { plainMoment } from '#client/format.ts';
import { type CalendarDay, isCalendarDay } from '#server/law/calendar/calendar-day.ts';
import { hourOf, MIDNIGHT } from '#server/law/calendar/hour-of-day.ts';

const DAY_MS = 86_400_000;

/** Message on an unreadable hour. */
export const wrongHour = (text: string): string | undefined =>
  text.trim() === '' || hourOf(text) ? undefined : '看不出是几点，请写成9:30或者14:30的样子。';

/** Message on an unreadable count of persons. */
export const wrongCount = (text: string): string | undefined =>
  /^\d{1,3}$/.test(text.trim()) ? undefined : '请填写人数，没有的填0。';

/** Message on an unreadable number of seats: a side that is named has at least one. */
export const wrongSeats = (text: string): string | undefined =>
  /^[1-9]\d{0,2}$/.test(text.trim()) ? undefined : '请填写席位数，至少1个。';

export const countOf = (text: string): number => Number(text.trim()) || 0;

/** A day, or none. */
export const dayIn = (text: string): CalendarDay | null => (isCalendarDay(text) ? text : null);

/** Day and hour on China's clock → the instant; 24:00 is the day's end. */
export function instantIn(day: string, hour: string): string | null {
  if (!isCalendarDay(day)) return null;
  const read = hourOf(hour);
  if (read === MIDNIGHT) return new Date(Date.parse(`${day}T00:00:00+08:00`) + DAY_MS).toISOString();
  return read ? `${day}T${read}:00+08:00` : null;
}

/** An instant → day and hour as they are typed; nothing → nothing. */
export function typedIn(instant: string | null | undefined): { day: string; hour: string } {
  const [day = '', hour = ''] = instant ? plainMoment(instant).split(' ') : [];
  return { day, hour };
}

/** The same for the end of a time: the first instant of a day is 24:00 of the day before. */
export function typedEnd(instant: string | null | undefined): { day: string; hour: string } {
  const typed = typedIn(instant);
  if (!instant || typed.hour !== '00:00') return typed;
  return { day: typedIn(new Date(Date.parse(instant) - 60_000).toISOString()).day, hour: MIDNIGHT };
}

/** Trimmed text; null where nothing was typed. */
export const said = (text: string): string | null => text.trim() || null;

/** One a line; empty lines are nothing. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
