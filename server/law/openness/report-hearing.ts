/**
 * R-102 (ours). 县政务公开工作要点: 听取政务公开工作汇报. A government meeting hears once a year how the work of open government goes; the
 * meeting's own record says that it did.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** Meetings of this year with that item on their agenda (列入议程的会议). */
export interface ReportHearing {
  /** One that was held. */
  readonly held: boolean;
  /** Days of those still to come. */
  readonly ahead: readonly CalendarDay[];
}

/** Month and day from which the office is asked to arrange it: the last quarter. */
const FROM = '10-01';

/** Last day on which the meeting has to be arranged for (12月31日); null while nobody has to be asked: it was heard, is arranged within the year, or the last quarter has not begun. */
export function reportHearingDue({ held, ahead }: ReportHearing, today: CalendarDay): CalendarDay | null {
  const due = `${today.slice(0, 4)}-12-31` as CalendarDay;
  return held || today.slice(5) < FROM || ahead.some((day) => day >= today && day <= due) ? null : due;
}
