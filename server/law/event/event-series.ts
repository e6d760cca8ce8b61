/**
 * 复制为以后几次: each copy is a plan of its own, so that each can be postponed or cancelled alone; all its times move
 * by whole days.
 */
import {
  addDays,
  type CalendarDay,
  dayOf,
  daysBetween,
  startOfDay,
} from '#server/law/calendar/calendar-day.ts';
import type { Turn } from './event-notice.ts';
import { MOST_RECURRENCES } from './event-recurrence.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r71 = provision('R-71', 'DESIGN', '政府开放活动公告规则');

/** The times of a plan (方案的时间). */
export interface Timed<Slot extends Turn = Turn> {
  signUpOpensAt: Date | null;
  signUpClosesAt: Date | null;
  slots: readonly Slot[];
}

const first = (slots: readonly Turn[]) => Math.min(...slots.map(({ startsAt }) => startsAt.getTime()));
const last = (slots: readonly Turn[]) => Math.max(...slots.map(({ endsAt }) => endsAt.getTime()));

/** The day on which a plan begins (第一场的日期). */
export const firstDay = (slots: readonly Turn[]): CalendarDay => dayOf(new Date(first(slots)));

const moved = (instant: Date, days: number): Date =>
  new Date(
    startOfDay(addDays(dayOf(instant), days)).getTime() +
      (instant.getTime() - startOfDay(dayOf(instant)).getTime()),
  );

/** The same plan on another day (改到另一天): every slot and the sign-up period move by as many days. */
export function onDay<Slot extends Turn, Plan extends Timed<Slot>>(plan: Plan, day: CalendarDay): Plan {
  const by = daysBetween(firstDay(plan.slots), day);
  return {
    ...plan,
    signUpOpensAt: plan.signUpOpensAt && moved(plan.signUpOpensAt, by),
    signUpClosesAt: plan.signUpClosesAt && moved(plan.signUpClosesAt, by),
    slots: plan.slots.map((slot) => ({
      ...slot,
      startsAt: moved(slot.startsAt, by),
      endsAt: moved(slot.endsAt, by),
    })),
  };
}

/**
 * Reasons against copying a plan to these days (复制的日期): a day given twice, the plan's own day, or a copy that overlaps
 * the next.
 */
export function refuseSeries(plan: Timed, days: readonly CalendarDay[]): Finding[] {
  const all = [firstDay(plan.slots), ...days].toSorted();
  const length = last(plan.slots) - first(plan.slots);
  const starts = all.map((day) => startOfDay(day).getTime());
  const close = starts.some((at, index) => index > 0 && at - (starts[index - 1] ?? at) < length);
  return [
    ...(days.length >= 1 && days.length <= MOST_RECURRENCES ? [] : [oddDays]),
    ...(new Set(all).size < all.length ? [dayTwice] : close ? [tooClose] : []),
  ];
}

const oddDays = r71.block('SERIES_DAYS_REQUIRED', 'days')`
  没有写明复制到哪几天，或者超过${MOST_RECURRENCES}次。
  至少一天，最多${MOST_RECURRENCES}天。`;

const dayTwice = r71.block('SERIES_DAY_TWICE', 'days')`
  日期有重复的，或者与原来的活动同一天。
  每一天只写一次，原来的那一天不写。`;

const tooClose = r71.block('SERIES_OVERLAPS', 'days')`
  活动跨几天，复制的日期彼此重叠。
  隔开的天数不少于活动的天数。`;
