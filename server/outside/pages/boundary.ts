import { addDays, dayOf, startOfDay } from '#server/law/calendar/calendar-day.ts';

/** Next instant at which a page may change by time alone: one of its own, or midnight in Shanghai (下一个时间界点). */
export function nextBoundary(now: Date, instants: readonly (string | null | undefined)[]): number {
  const midnight = startOfDay(addDays(dayOf(now), 1)).getTime();
  const own = instants
    .filter((instant) => instant !== null && instant !== undefined)
    .map((instant) => Date.parse(instant))
    .filter((instant) => instant > now.getTime());
  return Math.min(midnight, ...own);
}
