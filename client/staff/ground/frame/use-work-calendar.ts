import { skipToken } from '@apollo/client/react';
import { graphql } from '#client/graphql/gql.ts';
import { type CalendarDay, isCalendarDay } from '#server/law/calendar/calendar-day.ts';
import { statutoryHoliday } from '#server/law/calendar/statutory-holiday.ts';
import type { SpecialDay, WorkCalendar } from '#server/law/calendar/working-day.ts';
import { useDesk } from './use-desk.ts';

export const CalendarAroundQuery = graphql(`
  query CalendarAround($year: Int!, $next: Int!) {
    workCalendar {
      coveredThrough
      days(year: $year) {
        ...SpecialDay_fields
      }
      next: days(year: $next) {
        ...SpecialDay_fields
      }
    }
  }
`);

interface Named {
  day: string;
  kind: SpecialDay;
  name: string;
}

/** The county's working days around a day, as the law's own functions take them. */
export interface CalendarAround extends WorkCalendar {
  nameOf: (day: string) => string | undefined;
}

/** An answer of the contract in the law's form. */
export function calendarOf(coveredThrough: string, days: readonly Named[]): CalendarAround {
  const entries = days.flatMap(({ day, kind }) => (isCalendarDay(day) ? [[day, kind] as const] : []));
  return {
    coveredThrough: coveredThrough as CalendarDay,
    specialDays: new Map(entries),
    nameOf: (asked) => days.find(({ day }) => day === asked)?.name ?? expectedOn(asked, coveredThrough),
  };
}

/** A statutory holiday of a year whose arrangement is not announced yet. */
const expectedOn = (day: string, coveredThrough: string) =>
  (day > coveredThrough && isCalendarDay(day) && statutoryHoliday(day)) || undefined;

/** The work calendar of the year of `today` and the next; null until it is known. */
export function useWorkCalendar(today: string | undefined): CalendarAround | null {
  const year = Number(today?.slice(0, 4));
  const { data } = useDesk(CalendarAroundQuery, today ? { year, next: year + 1 } : skipToken);
  if (!data) return null;
  const { coveredThrough, days, next } = data.workCalendar;
  return calendarOf(coveredThrough, [...days, ...next]);
}
