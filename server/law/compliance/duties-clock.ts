/** 民法典第二百零一条: how the days of duties are counted (期限计算). The count is made once for all decisions. */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { BodyPolicies } from '#server/law/policy/body-policy.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import type { SpecialRule } from '#server/law/catalogue/special-law.ts';
import { addWorkingDays, type CountedDay, type WorkCalendar } from '#server/law/calendar/working-day.ts';

/** Inputs by which duties are judged (判定依据): the day, the county's settings, the work calendar, the special laws. */
export interface DutyClock {
  today: CalendarDay;
  policy: LocalPolicy;
  calendar: WorkCalendar;
  laws: readonly SpecialRule[];
  /** Settings of the bodies that decide for themselves, for their own decisions. */
  bodies?: BodyPolicies;
  /** The day `count` working days after `start` (工作日). */
  workingDays: (start: CalendarDay, count: number) => CountedDay;
}

/** The clock for one evaluation of the record (判定时点). */
export function dutyClock(
  today: CalendarDay,
  policy: LocalPolicy,
  calendar: WorkCalendar,
  laws: readonly SpecialRule[],
): DutyClock {
  const counted = new Map<string, CountedDay>();
  const workingDays = (start: CalendarDay, count: number): CountedDay => {
    const key = `${start}+${count}`;
    const known = counted.get(key);
    if (known) return known;
    const day = addWorkingDays(start, count, calendar);
    counted.set(key, day);
    return day;
  };
  return { today, policy, calendar, laws, workingDays };
}
