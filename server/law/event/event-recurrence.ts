/**
 * “定期”举办的政府开放日: the days on which a rule falls and the slots of each day (按规则排期); the forms of a rule are ours.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { addDays, type CalendarDay, startOfDay, weekday } from '#server/law/calendar/calendar-day.ts';
import type { Turn } from './event-notice.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { isWorkingDay, type WorkCalendar } from '#server/law/calendar/working-day.ts';

const r71 = provision('R-71', 'DESIGN', '政府开放活动公告规则');

/** Frequencies of a rule (重复方式). */
export const [RecurrenceEvery, RECURRENCE_LABELS] = vocabulary({
  DAY: '每天',
  WEEK: '每周',
  MONTH: '每月',
});
export type RecurrenceEvery = keyof typeof RecurrenceEvery;

/** The last weekday of its kind in a month (最后一个). */
export const LAST = -1;

/** Rule for the days of a repeated event (排期规则); weekdays are 1 for Monday to 7 for Sunday. */
export interface DayRule {
  every: RecurrenceEvery;
  /** Weekly rule: its weekdays. */
  weekdays: readonly number[];
  /** Monthly rule: the first to fifth, or the last, of `weekday`; a month without a fifth has none. */
  nth: number;
  weekday: number;
  from: CalendarDay;
  through: CalendarDay;
  /** Days off are skipped, not moved. */
  workingDaysOnly: boolean;
}

/**
 * Division of a day into slots (每日场次): minutes counted from midnight in Shanghai, which has no daylight saving time.
 */
export interface TurnRule {
  firstAt: number;
  times: number;
  minutes: number;
  pause: number;
}

/** Maximum number of days, that of the slots of a plan (排期的限度). */
export const MOST_RECURRENCES = 60;
/** Longest span of a rule, in days: two years. */
const LONGEST_DAYS = 731;
const MINUTES_A_DAY = 1440;
const MINUTE_MS = 60_000;

/** Monday is 1, Sunday 7. */
const isoWeekday = (day: CalendarDay): number => weekday(day) || 7;

/** Ordinal of a day among the same weekdays of its month, from 1. */
const placeInMonth = (day: CalendarDay): number => Math.ceil(Number(day.slice(8)) / 7);

const lastInMonth = (day: CalendarDay): boolean => addDays(day, 7).slice(0, 7) !== day.slice(0, 7);

const FALLS: Readonly<Record<RecurrenceEvery, (day: CalendarDay, rule: DayRule) => boolean>> = {
  [RecurrenceEvery.DAY]: () => true,
  [RecurrenceEvery.WEEK]: (day, { weekdays }) => weekdays.includes(isoWeekday(day)),
  [RecurrenceEvery.MONTH]: (day, rule) =>
    isoWeekday(day) === rule.weekday &&
    (rule.nth === LAST ? lastInMonth(day) : placeInMonth(day) === rule.nth),
};

/** The days on which a rule falls (排期), and the rest days it skips (跳过的休息日). */
export interface Recurrence {
  days: CalendarDay[];
  skipped: CalendarDay[];
}

/** The days of a rule (排期), in order; none while the rule itself is invalid. */
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

/** The slots of these days (场次), in their order. */
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

/** Findings on the days of a rule (排期规则). */
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

/** Findings on the division of a day (每日场次): whole minutes, and all of it on one day. */
export function refuseTurns({ firstAt, times, minutes, pause }: TurnRule): Finding[] {
  const sound =
    whole(firstAt, 0, MINUTES_A_DAY - 1) &&
    whole(times, 1, MOST_RECURRENCES) &&
    whole(minutes, 1, MINUTES_A_DAY) &&
    whole(pause, 0, MINUTES_A_DAY);
  if (!sound) return [oddTurns];
  return firstAt + times * minutes + (times - 1) * pause <= MINUTES_A_DAY ? [] : [pastMidnight];
}

/** Reasons against this number of days (排期数量): none at all, or more than a plan may hold. */
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
