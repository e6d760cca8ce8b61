import { addDays, type CalendarDay, isCalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { SpecialDay } from '#server/law/calendar/working-day.ts';

/** One day of an arrangement, as the contract takes it. */
export interface ReadDay {
  day: CalendarDay;
  kind: SpecialDay;
  name: string;
}

/** A line that could not be read, by its number as the editor shows it. */
export interface LineError {
  line: number;
  text: string;
  message: string;
}

export interface ReadLines {
  days: ReadDay[];
  errors: LineError[];
}

const KINDS: Readonly<Record<string, SpecialDay>> = {
  HOLIDAY: 'HOLIDAY',
  放假: 'HOLIDAY',
  休息: 'HOLIDAY',
  休: 'HOLIDAY',
  MAKE_UP_WORKDAY: 'MAKE_UP_WORKDAY',
  调休上班: 'MAKE_UP_WORKDAY',
  上班: 'MAKE_UP_WORKDAY',
  补班: 'MAKE_UP_WORKDAY',
  班: 'MAKE_UP_WORKDAY',
};

/** 2027-01-01, 2027年1月1日, 1月1日, 1日: what is not said is taken from the day before it in the line. */
const DAY = /^(?:(\d{4})[年/-])?(?:(\d{1,2})[月/-])?(\d{1,2})日?$/;

/** A holiday period longer than this is a mistyped end. */
const LONGEST = 15;

function dayIn(text: string, year: string, month: string | undefined): CalendarDay | null {
  const [, ownYear = year, ownMonth = month, date] = DAY.exec(text) ?? [];
  if (!ownMonth || !date) return null;
  const day = `${ownYear}-${ownMonth.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isCalendarDay(day) ? day : null;
}

function span(text: string, year: number): CalendarDay[] | null {
  const [first = '', last] = text.split(/至|到|—+|~|～/);
  const from = dayIn(first, String(year), undefined);
  if (!from || last === undefined) return from ? [from] : null;
  const to = dayIn(last, from.slice(0, 4), from.slice(5, 7));
  if (!to || to < from) return null;
  const days: CalendarDay[] = [];
  for (let day = from; day <= to && days.length <= LONGEST; day = addDays(day, 1)) days.push(day);
  return days.length <= LONGEST ? days : null;
}

/** One line, or what is wrong with it. */
export function readLine(text: string, year: number): ReadDay[] | string {
  // Where the days of the week are said as well, in brackets, they are only a gap.
  const [when = '', kindWord = '', ...rest] = text
    .replaceAll(/[（(]\s*(?:周|星期)[一二三四五六日天][^）)]*[）)]/g, ' ')
    .trim()
    .split(/[\s,，、]+/);
  const days = span(when, year);
  if (!days) return `没有“${when}”这个日期，或者读不懂`;
  const kind = KINDS[kindWord.toUpperCase()] ?? KINDS[kindWord];
  if (!kind) return `缺少“放假”或者“上班”${kindWord ? `，读到的是“${kindWord}”` : ''}`;
  const name = rest.join(' ');
  if (!name) return '缺少名称，如“元旦”';
  return days.map((day) => ({ day, kind, name }));
}

/** An arrangement as it was pasted: one period a line; empty lines and lines that begin with # say nothing. */
export function readLines(text: string, year: number): ReadLines {
  const read: ReadLines = { days: [], errors: [] };
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (!line || line.startsWith('#')) continue;
    const found = readLine(line, year);
    if (typeof found === 'string') read.errors.push({ line: index + 1, text: line, message: found });
    else read.days.push(...found);
  }
  return read;
}
