import type { WeekDay } from '#client/ui/desk/Weeks.tsx';
import { addDays, type CalendarDay, weekday } from '#server/law/calendar-day.ts';
import { isWorkingDay } from '#server/law/working-day.ts';
import type { CalendarAround } from '#client/staff/frame/use-work-calendar.ts';

interface Dated {
  title: string;
  dueOn?: string | null | undefined;
  path: string;
}

const WEEKS = 5;

/** Five weeks from the Monday of this one, with what is due on each day. */
export function fiveWeeks(today: string, tasks: readonly Dated[], calendar: CalendarAround): WeekDay[] {
  const from = today as CalendarDay;
  const monday = addDays(from, -((weekday(from) + 6) % 7));
  return Array.from({ length: WEEKS * 7 }, (_, index) => {
    const day = addDays(monday, index);
    return {
      day,
      today: day === today,
      rest: !isWorkingDay(day, calendar),
      note: calendar.nameOf(day),
      items: tasks
        .filter(({ dueOn }) => dueOn === day)
        .map(({ path, title }) => ({ href: path, label: title })),
    };
  });
}
