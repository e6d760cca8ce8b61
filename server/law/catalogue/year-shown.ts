/** 年度目录: the catalogue shown is that of the running year; one published for the next year waits beside it until the year turns. */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** Year whose catalogue is shown (目录年度): the running one, else the last before it; a county's first may lie ahead. */
export function yearShown(published: readonly number[], today: CalendarDay): number | null {
  const running = Number(today.slice(0, 4));
  const begun = published.filter((year) => year <= running);
  if (published.length === 0) return null;
  return begun.length > 0 ? Math.max(...begun) : Math.min(...published);
}
