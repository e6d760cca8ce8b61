/** 活动情况十个工作日: whether the report of an event meets its deadline, judged on each reading and never stored. */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import { addWorkingDays, type CountedDay, type WorkCalendar } from '#server/law/calendar/working-day.ts';

/** States of a report against its deadline (活动情况的公布). */
export const [EventReportStanding, EVENT_REPORT_STANDING_LABELS] = vocabulary({
  TOLD: '已公布',
  TOLD_LATE: '迟公布',
  DUE: '待公布',
  LATE: '逾期未公布',
});
export type EventReportStanding = keyof typeof EventReportStanding;

/** State of a report (活动情况的公布): one published after its deadline stays late, whatever day is claimed for it. */
export function reportStanding(
  due: CountedDay,
  toldAt: Date | null,
  today: CalendarDay,
): EventReportStanding {
  if (toldAt) return dayOf(toldAt) > due.day ? EventReportStanding.TOLD_LATE : EventReportStanding.TOLD;
  return today > due.day ? EventReportStanding.LATE : EventReportStanding.DUE;
}

/** Lead time of the host's reminder in working days (提醒的提前量). */
export const REPORT_REMINDER_DAYS = 3;

/** Whether the host is reminded today (今日是否提醒): three working days before the deadline, and once when it was missed. */
export function reportOccasion(
  due: CountedDay,
  today: CalendarDay,
  calendar: WorkCalendar,
): 'SOON' | 'OVERDUE' | null {
  if (today > due.day) return 'OVERDUE';
  return addWorkingDays(today, REPORT_REMINDER_DAYS, calendar).day >= due.day ? 'SOON' : null;
}
