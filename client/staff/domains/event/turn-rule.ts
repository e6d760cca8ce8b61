/** The rule of turns as it is typed (按规则排期), and as the law takes it. */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { hourOf } from '#server/law/calendar/hour-of-day.ts';
import { type DayRule, LAST, RecurrenceEvery, type TurnRule } from '#server/law/event/event-recurrence.ts';

export interface RuleTyped {
  every: RecurrenceEvery;
  weekdays: readonly string[];
  nth: string;
  weekday: string;
  from: string;
  through: string;
  workingDaysOnly: boolean;
  firstAt: string;
  times: string;
  minutes: string;
  pause: string;
}

export const BLANK_RULE: RuleTyped = {
  every: RecurrenceEvery.WEEK,
  weekdays: [],
  nth: '1',
  weekday: '3',
  from: '',
  through: '',
  workingDaysOnly: true,
  firstAt: '09:00',
  times: '1',
  minutes: '120',
  pause: '0',
};

export const WEEKDAYS: Readonly<Record<string, string>> = {
  1: '星期一',
  2: '星期二',
  3: '星期三',
  4: '星期四',
  5: '星期五',
  6: '星期六',
  7: '星期日',
};

export const PLACES: Readonly<Record<string, string>> = {
  1: '第一个',
  2: '第二个',
  3: '第三个',
  4: '第四个',
  5: '第五个',
  [LAST]: '最后一个',
};

/** A number that is typed, or none. */
const numberIn = (text: string): number => (/^-?\d+$/.test(text.trim()) ? Number(text) : NaN);

/** Minutes from midnight: 09:30 → 570. */
const minutesAt = (hour: string): number => {
  const [hours = NaN, minutes = NaN] = hourOf(hour)?.split(':').map(Number) ?? [];
  return hours * 60 + minutes;
};

export const dayRuleOf = ({ every, weekdays, nth, weekday, ...rule }: RuleTyped): DayRule => ({
  every,
  weekdays: weekdays.map(Number),
  nth: numberIn(nth),
  weekday: numberIn(weekday),
  from: rule.from as CalendarDay,
  through: rule.through as CalendarDay,
  workingDaysOnly: rule.workingDaysOnly,
});

export const turnRuleOf = ({ firstAt, times, minutes, pause }: RuleTyped): TurnRule => ({
  firstAt: minutesAt(firstAt),
  times: numberIn(times),
  minutes: numberIn(minutes),
  pause: numberIn(pause || '0'),
});
