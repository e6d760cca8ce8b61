import type { WeekDay } from '#client/ui/Weeks.tsx';
import { TASK_KIND_LABELS } from '#client/words.ts';
import { addDays, type CalendarDay, weekday } from '#server/law/calendar/calendar-day.ts';
import { isWorkingDay } from '#server/law/calendar/working-day.ts';
import type { CalendarAround } from '#client/staff/ground/frame/use-work-calendar.ts';

interface Dated {
  kind: keyof typeof TASK_KIND_LABELS;
  title: string;
  dueOn?: string | null | undefined;
  path: string;
}

const WEEKS = 5;

/** The matter itself where the title is a notice's: 关于公开征求《…（征求意见稿）》意见的公告. */
const matterOf = (title: string) => /《(.+?)(?:（征求意见稿）)?》/.exec(title)?.[1] ?? title;

const labelOf = ({ kind, title }: Dated) => `${TASK_KIND_LABELS[kind]}：${matterOf(title)}`;

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
        .map((task) => ({ href: task.path, label: labelOf(task) })),
    };
  });
}
