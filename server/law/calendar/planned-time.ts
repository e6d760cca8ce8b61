/**
 * The decision time of a catalogue row (决策时间): a month, a day or a quarter, stored as a day and its precision.
 */
import { addDays, type CalendarDay } from './calendar-day.ts';
import { TimePrecision } from '#server/law/decision/decision-category.ts';

const numbers = (day: CalendarDay) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date, quarter: Math.ceil(month / 3) };
};

const firstOfMonth = (year: number, month: number): CalendarDay => {
  const first = new Date(Date.UTC(year, month - 1, 1));
  return first.toISOString().slice(0, 10) as CalendarDay;
};

/** The decision time as the catalogue prints it (决策时间): 2026年9月, 2026年9月15日, 2026年第三季度. */
export function plannedText(plannedOn: CalendarDay, precision: TimePrecision): string {
  const { year, month, date, quarter } = numbers(plannedOn);
  if (precision === TimePrecision.DAY) return `${year}年${month}月${date}日`;
  if (precision === TimePrecision.MONTH) return `${year}年${month}月`;
  return `${year}年第${'一二三四'.charAt(quarter - 1)}季度`;
}

/** The last day on which the decision is still in time (最迟决策日). */
export function lastPlannedDay(plannedOn: CalendarDay, precision: TimePrecision): CalendarDay {
  if (precision === TimePrecision.DAY) return plannedOn;
  const { year, month, quarter } = numbers(plannedOn);
  const lastMonth = precision === TimePrecision.MONTH ? month : quarter * 3;
  return addDays(firstOfMonth(year, lastMonth + 1), -1);
}
