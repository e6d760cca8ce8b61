/** 县政务公开工作要点 “定期”举办政府开放日: as many a year as the county has set itself, spread over the year. */
import { vocabulary } from '#server/law/vocabulary.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';

/** States of a year's open days (年度开放日计划的情况). */
export const [OpenDayYearState, OPEN_DAY_YEAR_LABELS] = vocabulary({
  MET: '已完成',
  PLANNED: '已安排',
  WANTING: '尚缺',
  MISSED: '未完成',
});
export type OpenDayYearState = keyof typeof OpenDayYearState;

/** One part of the year (时段) in which one open day falls. */
export interface OpenDayTerm {
  from: CalendarDay;
  through: CalendarDay;
  held: number;
  planned: number;
  state: OpenDayYearState;
}

const MONTHS = 12;
const two = (month: number) => String(month).padStart(2, '0');
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The year in equal terms with an open day in each (每个时段至少一次): two a year is one each half-year. */
export function openDayTerms(
  year: number,
  days: readonly { on: CalendarDay; held: boolean }[],
  today: CalendarDay,
  { openDaysPerYear }: Pick<LocalPolicy, 'openDaysPerYear'>,
): OpenDayTerm[] {
  const terms = Math.min(Math.max(Math.trunc(openDaysPerYear), 0), MONTHS);
  return Array.from({ length: terms }, (_, index) => {
    const first = Math.floor((index * MONTHS) / terms) + 1;
    const last = Math.floor(((index + 1) * MONTHS) / terms);
    const from = `${year}-${two(first)}-01` as CalendarDay;
    const through = `${year}-${two(last)}-${two(lastDay(year, last))}` as CalendarDay;
    const within = days.filter(({ on }) => on >= from && on <= through);
    const held = within.filter((day) => day.held).length;
    const planned = within.length - held;
    return { from, through, held, planned, state: stateOf(held, planned, today > through) };
  });
}

function stateOf(held: number, planned: number, over: boolean): OpenDayYearState {
  if (held > 0) return OpenDayYearState.MET;
  if (over) return OpenDayYearState.MISSED;
  return planned > 0 ? OpenDayYearState.PLANNED : OpenDayYearState.WANTING;
}
