/** Periods that a posting tells of (公开的期间): 2026-Q3, 2026-09, or the day of one matter, 2026-09-12. */
import { addDays, type CalendarDay, inChinese, isCalendarDay } from '#server/law/calendar/calendar-day.ts';
import { addWorkingDays, rollForward, type WorkCalendar } from '#server/law/calendar/working-day.ts';
import { Rhythm } from './disclosure-kind.ts';

/** A period as it is read. */
export interface DisclosurePeriod {
  /** As it is stored. */
  readonly key: string;
  readonly rhythm: Rhythm;
  readonly firstDay: CalendarDay;
  readonly lastDay: CalendarDay;
}

/** Day of the following month up to which a period is made public; the county's own setting, the statute names none (本县设定). */
export const POSTING_DAY = 15;

/** Working days within which one matter is made public: what the county takes 随时 to mean (本县设定). */
export const AT_ONCE_DAYS = 3;

const QUARTERS = ['一', '二', '三', '四'] as const;
const two = (count: number) => String(count).padStart(2, '0');
const monthStart = (year: number, month: number) =>
  `${year + Math.floor((month - 1) / 12)}-${two(((month - 1) % 12) + 1)}-01` as CalendarDay;

function span(key: string, rhythm: Rhythm, year: number, month: number, months: number): DisclosurePeriod {
  const lastDay = addDays(monthStart(year, month + months), -1);
  return { key, rhythm, firstDay: monthStart(year, month), lastDay };
}

/** Reads a period (期间); null where it is none. */
export function readPeriod(key: string): DisclosurePeriod | null {
  const [, year, quarter, month] = /^((?:19|20)\d\d)-(?:Q([1-4])|(0[1-9]|1[0-2]))$/.exec(key) ?? [];
  if (quarter) return span(key, Rhythm.QUARTERLY, Number(year), Number(quarter) * 3 - 2, 3);
  if (month) return span(key, Rhythm.MONTHLY, Number(year), Number(month), 1);
  return isCalendarDay(key) ? { key, rhythm: Rhythm.AT_ONCE, firstDay: key, lastDay: key } : null;
}

/** The period of this rhythm in which a day falls. */
export function periodAt(rhythm: Rhythm, day: CalendarDay): DisclosurePeriod {
  const [year = 0, month = 1] = day.split('-').map(Number);
  if (rhythm === Rhythm.AT_ONCE) return { key: day, rhythm, firstDay: day, lastDay: day };
  if (rhythm === Rhythm.MONTHLY) return span(`${year}-${two(month)}`, rhythm, year, month, 1);
  const quarter = Math.ceil(month / 3);
  return span(`${year}-Q${quarter}`, rhythm, year, quarter * 3 - 2, 3);
}

/** The next period of the same rhythm. */
export const periodAfter = ({ rhythm, lastDay }: DisclosurePeriod): DisclosurePeriod =>
  periodAt(rhythm, addDays(lastDay, 1));

/** A period in words: 2026年第三季度, 2026年9月, 2026年9月12日. */
export function periodWords(key: string): string {
  const period = readPeriod(key);
  if (period === null) return key;
  const [year, month] = period.firstDay.split('-').map(Number);
  if (period.rhythm === Rhythm.AT_ONCE) return inChinese(period.firstDay);
  return period.rhythm === Rhythm.MONTHLY
    ? `${year}年${month}月`
    : `${year}年第${QUARTERS[((month ?? 1) - 1) / 3]}季度`;
}

/** Last day for the posting of a period (公开的最迟日期); on a rest day the next working day. */
export const postingDue = (
  { rhythm, lastDay }: Pick<DisclosurePeriod, 'rhythm' | 'lastDay'>,
  calendar: WorkCalendar,
): CalendarDay =>
  rhythm === Rhythm.AT_ONCE
    ? addWorkingDays(lastDay, AT_ONCE_DAYS, calendar).day
    : rollForward(addDays(lastDay, POSTING_DAY), calendar).day;

/** Whether what was posted covers a period: itself, the quarter around a month, or the three months of a quarter. */
export function covers(posted: ReadonlySet<string>, period: DisclosurePeriod): boolean {
  if (posted.has(period.key)) return true;
  if (period.rhythm === Rhythm.MONTHLY) return posted.has(periodAt(Rhythm.QUARTERLY, period.firstDay).key);
  if (period.rhythm !== Rhythm.QUARTERLY) return false;
  const first = periodAt(Rhythm.MONTHLY, period.firstDay);
  const second = periodAfter(first);
  return [first, second, periodAfter(second)].every(({ key }) => posted.has(key));
}
