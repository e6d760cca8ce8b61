/** A month of meetings, day by day, with those that stand in each other's way (会议月历). */
import { clock, dayOf } from '#client/format.ts';
import { monthDays } from '#client/staff/calendar/month.ts';
import type { CalendarAround } from '#client/staff/frame/use-work-calendar.ts';
import type { WeekDay } from '#client/ui/desk/Weeks.tsx';
import { addDays, weekday } from '#server/law/calendar-day.ts';
import { isWorkingDay } from '#server/law/working-day.ts';
import { meetingPath } from './addresses.ts';

export interface MonthMeeting {
  id: string;
  no: string;
  name: string;
  stage: string;
  startsAt: string;
  endsAt: string;
  place: string;
}

const instant = (text: string) => new Date(text).getTime();

/** At the same time in the same room; one that is cancelled takes no room. */
export const clash = (one: MonthMeeting, other: MonthMeeting): boolean =>
  one.id !== other.id &&
  one.stage !== 'CANCELLED' &&
  other.stage !== 'CANCELLED' &&
  one.place.trim() === other.place.trim() &&
  instant(one.startsAt) < instant(other.endsAt) &&
  instant(other.startsAt) < instant(one.endsAt);

const labelOf = (one: MonthMeeting, all: readonly MonthMeeting[]) => {
  const state = one.stage === 'CANCELLED' ? '已取消：' : '';
  const against = all.filter((other) => clash(one, other)).map(({ name }) => name);
  const warning = against.length > 0 ? `（会场冲突：${against.join('、')}）` : '';
  return `${clock(one.startsAt)} ${state}${one.name}${warning}`;
};

/** The whole weeks of a month. */
export function weeksOf(
  month: string,
  today: string,
  meetings: readonly MonthMeeting[],
  calendar: CalendarAround,
): WeekDay[] {
  const [from, to] = monthDays(month);
  const days: WeekDay[] = [];
  const inOrder = meetings.toSorted((one, other) => instant(one.startsAt) - instant(other.startsAt));
  for (
    let day = addDays(from, -((weekday(from) + 6) % 7));
    day <= to || days.length % 7 !== 0;
    day = addDays(day, 1)
  )
    days.push({
      day,
      today: day === today,
      rest: !isWorkingDay(day, calendar),
      note: calendar.nameOf(day),
      items: inOrder
        .filter(({ startsAt }) => dayOf(startsAt) === day)
        .map((one) => ({ href: meetingPath(one.no), label: labelOf(one, meetings) })),
    });
  return days;
}
