import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';

/** By what the forms of a decision's desk judge while one types; the page asks for it once. */
export interface DeskRules {
  today: CalendarDay;
  policy: LocalPolicy;
}
