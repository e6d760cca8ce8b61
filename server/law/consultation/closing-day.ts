/**
 * 民法典第二百零三条, by analogy: a last day that is a rest day gives way to the next working day. It only lengthens.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { type CountedDay, rollForward, type WorkCalendar } from '#server/law/calendar/working-day.ts';

const r21 = provision('R-21', 'DESIGN', '参照民法典第二百零三条');

/** The closing day as it is announced (公告的截止日), and whether a rest day moved it. */
export type ClosingDay = CountedDay & { rolled: boolean };

/** The day to announce for a wanted last day (截止日): rolled forward unless the county has switched that off. */
export const closingDay = (
  wanted: CalendarDay,
  calendar: WorkCalendar,
  { rollForwardClosingDay }: Pick<LocalPolicy, 'rollForwardClosingDay'>,
): ClosingDay =>
  rollForwardClosingDay
    ? rollForward(wanted, calendar)
    : { day: wanted, rolled: false, provisional: wanted > calendar.coveredThrough };

/** Warns of an announced last day that is a rest day (截止日遇休息日). */
export function refuseRestingClose(
  closesOn: CalendarDay,
  calendar: WorkCalendar,
  policy: Pick<LocalPolicy, 'rollForwardClosingDay'>,
): Finding[] {
  const { day, rolled } = closingDay(closesOn, calendar, policy);
  if (!rolled) return [];
  return [
    r21.warn('CLOSING_DAY_RESTS', 'closesOn')`
      截止日${inChinese(closesOn)}为休息日，顺延至${inChinese(day)}。
      把公告和草案说明中的日期一并改为${inChinese(day)}。`,
  ];
}
