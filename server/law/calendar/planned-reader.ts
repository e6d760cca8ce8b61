/** The decision time as people write it (决策时间的写法): read from a spreadsheet into a day and its precision. */
import { type CalendarDay, isCalendarDay } from './calendar-day.ts';
import { TimePrecision } from '#server/law/decision/decision-category.ts';

/** A decision time (决策时间). */
export interface PlannedTime {
  plannedOn: CalendarDay;
  plannedPrecision: TimePrecision;
}

const QUARTERS = '一二三四';
const MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/**
 * Reads 2026年9月, 2026-09, 2026年9月15日, 2026/9/15, 2026年第三季度, and 九月底前 where the table is of one year (`ofYear`); null where the text
 * gives no certain time.
 */
export function readPlannedTime(text: string, ofYear?: number): PlannedTime | null {
  const said = withYear(inDigits(text), ofYear);
  const day = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/.exec(said);
  if (day) return timeOf(day[1], day[2], day[3], TimePrecision.DAY);
  const month = /^(\d{4})(?:年|[-/.])(\d{1,2})月?(?:底前|底|前)?$/.exec(said);
  if (month) return timeOf(month[1], month[2], '1', TimePrecision.MONTH);
  const quarter = /^(\d{4})年?第?([一二三四1-4])季度?$/.exec(said);
  if (!quarter) return null;
  const [, year, which = ''] = quarter;
  const number = QUARTERS.includes(which) ? QUARTERS.indexOf(which) + 1 : Number(which);
  return timeOf(year, String(number * 3 - 2), '1', TimePrecision.QUARTER);
}

const inDigits = (text: string): string =>
  text
    .replaceAll(/\s/g, '')
    .replaceAll(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(
      /(^|年)(十[一二]?|[一二三四五六七八九])月/,
      (_, before: string, month: string) => `${before}${MONTHS.indexOf(month) + 1}月`,
    );

const withYear = (said: string, year: number | undefined): string =>
  year !== undefined && /^(?:\d{1,2}月|第?[一二三四1-4]季)/.test(said) ? `${year}年${said}` : said;

function timeOf(
  year = '',
  month = '',
  day = '',
  plannedPrecision: TimePrecision = TimePrecision.DAY,
): PlannedTime | null {
  const plannedOn = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(plannedOn) ? { plannedOn, plannedPrecision } : null;
}
