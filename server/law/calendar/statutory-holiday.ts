/**
 * 法定节假日：全国年节及纪念日放假办法第二条, as revised on 2024-11-10 and in force since 2025-01-01. These are the minimum of days off in a
 * year whose arrangement the State Council has not announced yet.
 */
import { addDays, type CalendarDay } from './calendar-day.ts';

/** 春节（初一）、清明节、端午节、中秋节 of each year from 2020, by the lunar calendar and the solar term (GB/T 33661). */
const MOVING = [
  '01-25 04-04 06-25 10-01',
  '02-12 04-04 06-14 09-21',
  '02-01 04-05 06-03 09-10',
  '01-22 04-05 06-22 09-29',
  '02-10 04-04 06-10 09-17',
  '01-29 04-04 05-31 10-06',
  '02-17 04-05 06-19 09-25',
  '02-06 04-05 06-09 09-15',
  '01-26 04-04 05-28 10-03',
  '02-13 04-04 06-16 09-22',
  '02-03 04-05 06-05 09-12',
  '01-23 04-05 06-24 10-01',
  '02-11 04-04 06-12 09-19',
  '01-31 04-04 06-01 09-08',
  '02-19 04-05 06-20 09-27',
  '02-08 04-05 06-10 09-16',
  '01-28 04-04 05-30 10-04',
  '02-15 04-04 06-18 09-24',
  '02-04 04-05 06-07 09-13',
  '01-24 04-05 05-27 10-02',
  '02-12 04-04 06-14 09-20',
  '02-01 04-04 06-03 09-10',
  '01-22 04-04 06-22 09-28',
  '02-10 04-05 06-11 09-17',
  '01-30 04-04 05-31 10-05',
  '02-17 04-04 06-19 09-25',
  '02-06 04-04 06-08 09-15',
  '01-26 04-05 05-29 10-04',
  '02-14 04-04 06-15 09-22',
  '02-02 04-04 06-04 09-11',
  '01-23 04-04 06-23 09-30',
  '02-11 04-05 06-13 09-19',
  '02-01 04-04 06-01 09-07',
  '02-19 04-04 06-20 09-26',
  '02-08 04-04 06-10 09-16',
  '01-28 04-05 05-30 10-05',
  '02-15 04-04 06-17 09-24',
  '02-04 04-04 06-06 09-13',
  '01-24 04-04 06-25 10-02',
  '02-12 04-05 06-14 09-21',
  '02-02 04-04 06-03 09-09',
  '01-21 04-04 06-22 09-28',
  '02-09 04-04 06-11 09-17',
  '01-29 04-05 06-01 10-06',
  '02-17 04-04 06-19 09-25',
  '02-05 04-04 06-08 09-15',
  '01-26 04-04 05-28 10-03',
  '02-14 04-05 06-16 09-23',
  '02-03 04-04 06-04 09-11',
  '01-23 04-04 06-23 09-29',
  '02-11 04-04 06-13 09-19',
  '01-31 04-05 06-02 09-08',
  '02-19 04-04 06-20 09-26',
  '02-07 04-04 06-10 09-16',
  '01-27 04-04 05-30 10-05',
  '02-15 04-04 06-17 09-24',
  '02-05 04-04 06-06 09-12',
  '01-24 04-04 06-24 10-01',
  '02-12 04-04 06-14 09-20',
  '02-02 04-04 06-04 09-10',
  '01-22 04-04 06-22 09-28',
  '02-09 04-04 06-11 09-17',
  '01-29 04-04 06-01 10-06',
  '02-17 04-04 06-19 09-26',
  '02-06 04-04 06-07 09-14',
  '01-26 04-04 05-27 10-03',
  '02-14 04-04 06-15 09-22',
  '02-03 04-04 06-05 09-11',
  '01-24 04-04 06-23 09-29',
  '02-10 04-04 06-13 09-18',
  '01-30 04-04 06-02 09-08',
  '02-18 04-04 06-21 09-27',
  '02-07 04-04 06-09 09-16',
  '01-27 04-04 05-29 10-05',
  '02-15 04-04 06-17 09-24',
  '02-05 04-04 06-06 09-13',
  '01-25 04-04 06-24 09-30',
  '02-12 04-04 06-14 09-20',
  '02-01 04-04 06-04 09-09',
  '01-21 04-04 06-23 09-29',
  '02-09 04-05 06-12 09-18',
];

const FIRST_YEAR = 2020;

/** The years whose lunar holidays are known here, both included; before and after them only those of a fixed date. */
export const HOLIDAYS_KNOWN = { from: FIRST_YEAR, through: FIRST_YEAR + MOVING.length - 1 } as const;

const FIXED: ReadonlyMap<string, string> = new Map([
  ['01-01', '元旦'],
  ['05-01', '劳动节'],
  ['05-02', '劳动节'],
  ['10-01', '国庆节'],
  ['10-02', '国庆节'],
  ['10-03', '国庆节'],
]);

/** 除夕 and the second day of 劳动节 came with the revision. */
const REVISED_FROM = 2025;

/** Name of the statutory holiday a day is (法定节假日), or of two at once (国庆节、中秋节); null for any other day. */
export function statutoryHoliday(day: CalendarDay): string | null {
  const year = Number(day.slice(0, 4));
  const date = day.slice(5);
  const fixed = date === '05-02' && year < REVISED_FROM ? undefined : FIXED.get(date);
  return [fixed, movingHoliday(year, day)].filter(Boolean).join('、') || null;
}

function movingHoliday(year: number, day: CalendarDay): string | null {
  const [spring, clear, boat, moon] = (MOVING[year - FIRST_YEAR] ?? '').split(' ');
  if (!spring) return null;
  const date = day.slice(5);
  if (date === clear) return '清明节';
  if (date === boat) return '端午节';
  if (date === moon) return '中秋节';
  const first = `${year}-${spring}` as CalendarDay;
  const eve = year < REVISED_FROM ? first : addDays(first, -1);
  return day >= eve && day <= addDays(first, 2) ? '春节' : null;
}
