import { fullDate, shortDate, weekday } from '#client/format.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { daysBetween } from '#server/law/calendar/calendar-day.ts';
import { type WorkCalendar, workingDaysBetween } from '#server/law/calendar/working-day.ts';
import { words } from '#client/words.ts';

/** When a task is due, as the list says it. */
export interface Due {
  when: string;
  note?: string | undefined;
  tone?: 'due' | 'care' | undefined;
}

interface Dated {
  dueOn?: string | null | undefined;
  overdue: boolean;
  provisional: boolean;
}

/** From this many working days on a task is near. */
const NEAR = 3;

const joined = (...parts: (string | false)[]) => parts.filter(Boolean).join('，');

/** Days late, or the day with the working days that are left; a day that a later notice may move says so. */
export function dueOf(
  { dueOn, overdue, provisional }: Dated,
  today: string,
  calendar: WorkCalendar | null,
): Due {
  if (!dueOn) return { when: '待办', note: '没有期限' };
  const [from, to] = [today as CalendarDay, dueOn as CalendarDay];
  if (overdue)
    return { when: `逾期${daysBetween(to, from)}天`, note: `应于${shortDate(dueOn)}`, tone: 'due' };
  const left = calendar ? workingDaysBetween(from, to, calendar) : null;
  const near = left !== null && left <= NEAR;
  return {
    when: dueOn === today ? '今天' : shortDate(dueOn),
    note: joined(
      weekday(dueOn),
      left !== null && dueOn !== today && `${left}个工作日`,
      provisional && `暂定，${words.states.provisional}`,
    ),
    tone: near ? 'care' : undefined,
  };
}

/** Summary of all tasks together at the top of the desk. */
export function sumUp(tasks: readonly Dated[], today: string, calendar: WorkCalendar | null): string {
  const tones = tasks.map((task) => dueOf(task, today, calendar).tone);
  const count = (tone: Due['tone']) => tones.filter((one) => one === tone).length;
  if (tasks.length === 0) return fullDate(today);
  return joined(
    `${tasks.length}项待办`,
    count('due') > 0 && `${count('due')}项逾期`,
    count('care') > 0 && `${count('care')}项在${NEAR}个工作日内到期`,
  );
}
