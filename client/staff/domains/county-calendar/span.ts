/** Span of the county's calendar that an address asks for, and the steps to the spans beside it (全县日程的范围). */
import { monthOf, range } from '#client/format.ts';
import { mondayOf, monthBeside, monthDays, monthIn } from '#client/month.ts';
import { addDays, type CalendarDay, isCalendarDay } from '#server/law/calendar/calendar-day.ts';

export const VIEW = 'kan';
export const MONTH = 'yue';
export const WEEK = 'zhou';
export const KIND = 'leibie';
export const UNIT = 'danwei';

/** How it is looked at. */
export type View = 'yue' | 'zhou' | 'liebiao';

export const VIEW_LABELS: Readonly<Record<View, string>> = { yue: '月', zhou: '周', liebiao: '列表' };

/** One step back or on: what to call it, and what it changes in the address. */
export interface Step {
  label: string;
  changes: Readonly<Record<string, string | null>>;
  current?: boolean;
}

export interface Span {
  view: View;
  from: CalendarDay;
  to: CalendarDay;
  title: string;
  steps: readonly [Step, Step, Step];
}

/** The span an address asks for; what it does not say follows from today. */
export function spanIn(get: (name: string) => string | undefined, today: CalendarDay): Span {
  const asked = get(VIEW);
  const view = asked === 'zhou' || asked === 'liebiao' ? asked : 'yue';
  return view === 'zhou' ? weekSpan(get(WEEK), today) : monthSpan(view, get(MONTH), today);
}

function weekSpan(asked: string | undefined, today: CalendarDay): Span {
  const from = mondayOf(asked && isCalendarDay(asked) ? asked : today);
  const to = addDays(from, 6);
  return {
    view: 'zhou',
    from,
    to,
    title: range(from, to),
    steps: [
      { label: '上周', changes: { [WEEK]: addDays(from, -7) } },
      { label: '本周', changes: { [WEEK]: null }, current: from === mondayOf(today) },
      { label: '下周', changes: { [WEEK]: addDays(from, 7) } },
    ],
  };
}

function monthSpan(view: View, asked: string | undefined, today: CalendarDay): Span {
  const now = today.slice(0, 7);
  const month = monthIn(asked) ?? now;
  const [from, to] = monthDays(month);
  return {
    view,
    from,
    to,
    title: monthOf(from),
    steps: [
      { label: '上月', changes: { [MONTH]: monthBeside(month, -1) } },
      { label: '本月', changes: { [MONTH]: null }, current: month === now },
      { label: '下月', changes: { [MONTH]: monthBeside(month, 1) } },
    ],
  };
}
