/** “定期”举办的政府开放日: on which days a rule falls and which turns a day has (按规则排期); the rule's forms are ours. */
import { addDays, type CalendarDay, startOfDay, weekday } from '#server/law/calendar/calendar-day.ts';
import type { Turn } from './event-notice.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { isWorkingDay, type WorkCalendar } from '#server/law/calendar/working-day.ts';

const r71 = provision('R-71', 'DESIGN', '政府开放活动公告规则');

/** How often a rule falls (重复方式). */
export enum RecurrenceEvery {
  DAY = 'DAY',
  WEEK = 'WEEK',
  MONTH = 'MONTH',
}

/** What each way of repeating (重复方式) is called. */
export const RECURRENCE_LABELS: Readonly<Record<RecurrenceEvery, string>> = {
  [RecurrenceEvery.DAY]: '每天',
  [RecurrenceEvery.WEEK]: '每周',
  [RecurrenceEvery.MONTH]: '每月',
};

/** The last of its weekday in a month (最后一个). */
export const LAST = -1;

/** On which days something is held again (排期规则); weekdays are 1 for Monday to 7 for Sunday. */
export interface DayRule {
  every: RecurrenceEvery;
  /** Of every week: which days. */
  weekdays: readonly number[];
  /** Of every month: the first to fifth, or the last, of `weekday`; a month without a fifth has none. */
  nth: number;
  weekday: number;
  from: CalendarDay;
  through: CalendarDay;
  /** Days off are passed over, not moved. */
  workingDaysOnly: boolean;
}

/** How a day is divided (每日场次): minutes counted from midnight in Shanghai, which knows no summer time. */
export interface TurnRule {
  firstAt: number;
  times: number;
  minutes: number;
  pause: number;
}

/** No more days than a plan may hold turns (排期的限度). */
export const MOST_RECURRENCES = 60;
/** Two years ahead. */
const LONGEST_DAYS = 731;
const MINUTES_A_DAY = 1440;
const MINUTE_MS = 60_000;

/** Monday is 1, Sunday 7. */
const isoWeekday = (day: CalendarDay): number => weekday(day) || 7;

/** Which of its weekday in its month a day is, from the first. */
const placeInMonth = (day: CalendarDay): number => Math.ceil(Number(day.slice(8)) / 7);

const lastInMonth = (day: CalendarDay): boolean => addDays(day, 7).slice(0, 7) !== day.slice(0, 7);

const FALLS: Readonly<Record<RecurrenceEvery, (day: CalendarDay, rule: DayRule) => boolean>> = {
  [RecurrenceEvery.DAY]: () => true,
  [RecurrenceEvery.WEEK]: (day, { weekdays }) => weekdays.includes(isoWeekday(day)),
  [RecurrenceEvery.MONTH]: (day, rule) =>
    isoWeekday(day) === rule.weekday &&
    (rule.nth === LAST ? lastInMonth(day) : placeInMonth(day) === rule.nth),
};

/** The days on which a rule falls (排期), and those that it passes over because nobody works (跳过的休息日). */
export interface Recurrence {
  days: CalendarDay[];
  skipped: CalendarDay[];
}

/** The days of a rule (排期), the first first; nothing while the rule itself is wrong. */
export function recurrenceDays(rule: DayRule, calendar: WorkCalendar): Recurrence {
  const found: Recurrence = { days: [], skipped: [] };
  if (refuseDays(rule).length > 0) return found;
  for (let day = rule.from; day <= rule.through; day = addDays(day, 1)) {
    if (!FALLS[rule.every](day, rule)) continue;
    const off = rule.workingDaysOnly && !isWorkingDay(day, calendar);
    found[off ? 'skipped' : 'days'].push(day);
  }
  return found;
}

/** The turns of these days (场次), in their order. */
export const turnsOn = (days: readonly CalendarDay[], rule: TurnRule): Turn[] =>
  days.flatMap((day) =>
    Array.from({ length: rule.times }, (_, index) => {
      const begins = rule.firstAt + index * (rule.minutes + rule.pause);
      const at = startOfDay(day).getTime();
      return {
        startsAt: new Date(at + begins * MINUTE_MS),
        endsAt: new Date(at + (begins + rule.minutes) * MINUTE_MS),
      };
    }),
  );

const whole = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

/** What is wrong in a rule's days (排期规则). */
export function refuseDays({ every, weekdays, nth, weekday: asked, from, through }: DayRule): Finding[] {
  const length = (startOfDay(through).getTime() - startOfDay(from).getTime()) / 86_400_000;
  return [
    ...(length >= 0 && length <= LONGEST_DAYS ? [] : [oddSpan]),
    ...(every !== RecurrenceEvery.WEEK || (weekdays.length > 0 && weekdays.every((one) => whole(one, 1, 7)))
      ? []
      : [noWeekday]),
    ...(every !== RecurrenceEvery.MONTH || (whole(asked, 1, 7) && (nth === LAST || whole(nth, 1, 5)))
      ? []
      : [noPlace]),
  ];
}

/** What is wrong in how a day is divided (每日场次): whole minutes, and all of it on one day. */
export function refuseTurns({ firstAt, times, minutes, pause }: TurnRule): Finding[] {
  const sound =
    whole(firstAt, 0, MINUTES_A_DAY - 1) &&
    whole(times, 1, MOST_RECURRENCES) &&
    whole(minutes, 1, MINUTES_A_DAY) &&
    whole(pause, 0, MINUTES_A_DAY);
  if (!sound) return [oddTurns];
  return firstAt + times * minutes + (times - 1) * pause <= MINUTES_A_DAY ? [] : [pastMidnight];
}

/** What forbids that many (排期数量): none at all, or more than a plan may hold. */
export const refuseCount = (count: number): Finding[] =>
  count >= 1 && count <= MOST_RECURRENCES ? [] : [oddCount(count)];

const oddSpan = r71.block('RECURRENCE_SPAN_INVALID', `from`, 'through')`
  起止日期没有写明，或者次序不对、超过两年。
  核对从哪一天到哪一天。`;
const noWeekday = r71.block('RECURRENCE_WEEKDAY_REQUIRED', 'weekdays')`
  没有选每周的哪几天。
  至少选一天。`;
const noPlace = r71.block('RECURRENCE_PLACE_REQUIRED', 'nth')`
  没有写明每月的第几个星期几。
  如“第三个、星期三”。`;
const oddTurns = r71.block('RECURRENCE_TURNS_INVALID', 'firstAt', 'times', 'minutes', 'pause')`
  每日的第一场时间、场数、时长和间隔应当是整数，至少一场、一分钟。
  核对每日场次。`;
const pastMidnight = r71.block('RECURRENCE_PAST_MIDNIGHT', 'times')`
  最后一场超过当日24:00。
  减少场数，或者缩短时长、间隔。`;
const oddCount = (count: number) =>
  count === 0
    ? r71.block('RECURRENCE_COUNT_INVALID', 'through')`
      按这个规则一次也没有排到。
      放宽起止日期，或者换一个规则。`
    : r71.block('RECURRENCE_COUNT_INVALID', 'through')`
      按这个规则排出${count}次，最多${MOST_RECURRENCES}次。
      缩短起止日期，或者分几次排。`;
