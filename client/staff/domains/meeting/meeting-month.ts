/** A month of meetings, day by day, with those that stand in each other's way (会议月历). */
import { clock, dayOf } from '#client/format.ts';
import { monthDays, wholeWeeks } from '#client/month.ts';
import type { CalendarAround } from '#client/staff/ground/frame/use-work-calendar.ts';
import type { WeekDay, WeekItem } from '#client/ui/Weeks.tsx';
import { isWorkingDay } from '#server/law/calendar/working-day.ts';
import { meetingPath } from '#client/staff/ground/addresses/meeting.ts';

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

const itemOf = (one: MonthMeeting, all: readonly MonthMeeting[]): WeekItem => {
  const struck = one.stage === 'CANCELLED';
  const against = all.filter((other) => clash(one, other)).map(({ name }) => name);
  return {
    href: meetingPath(one.no),
    label: `${clock(one.startsAt)} ${one.name}`,
    struck,
    note: struck ? '已取消' : against.length > 0 ? `会场冲突：${against.join('、')}` : undefined,
  };
};

/** The whole weeks of a month. */
export function weeksOf(
  month: string,
  today: string,
  meetings: readonly MonthMeeting[],
  calendar: CalendarAround,
): WeekDay[] {
  const inOrder = meetings.toSorted((one, other) => instant(one.startsAt) - instant(other.startsAt));
  return wholeWeeks(...monthDays(month)).map((day) => ({
    day,
    today: day === today,
    rest: !isWorkingDay(day, calendar),
    note: calendar.nameOf(day),
    items: inOrder.filter(({ startsAt }) => dayOf(startsAt) === day).map((one) => itemOf(one, meetings)),
  }));
}
