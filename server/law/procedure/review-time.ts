/**
 * 国令713号第二十六条: the sender of a draft to the legality review leaves it the time it needs, as a rule not less than
 * seven working days. The sender is warned, never the reviewer.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { addWorkingDays, type CountedDay, type WorkCalendar } from '#server/law/calendar/working-day.ts';

const r49 = provision('R-49', 'LAW', '国令713号第二十六条');

/** 七个工作日: the least time for the review as a rule. 国令713号第二十六条. */
export const REVIEW_WORKING_DAYS = 7;

/** The last of the seven working days (审查期限届满日); the day of sending is not counted. */
export const reviewDue = (sentOn: CalendarDay, calendar: WorkCalendar): CountedDay =>
  addWorkingDays(sentOn, REVIEW_WORKING_DAYS, calendar);

/** The first day a meeting may discuss the draft without shortening the review (最早上会日). */
export const earliestMeetingDay = (sentOn: CalendarDay, calendar: WorkCalendar): CountedDay =>
  addWorkingDays(sentOn, REVIEW_WORKING_DAYS + 1, calendar);

/** Day of sending a draft, and day of the meeting that is to discuss it (送审日和上会日). */
export interface ReviewTime {
  /** The last sending: what was sent back starts anew when it is sent again. */
  sentOn: CalendarDay;
  meetingOn: CalendarDay;
  /** Day of the reviewer's opinion; null until then. */
  reviewedOn: CalendarDay | null;
}

/** Warns of a meeting that leaves the review too little time (审查时间不足); a review that is done needs no more. */
export function refuseReviewTime(
  { sentOn, meetingOn, reviewedOn }: ReviewTime,
  calendar: WorkCalendar,
): Finding[] {
  const earliest = earliestMeetingDay(sentOn, calendar);
  if (meetingOn >= earliest.day || (reviewedOn !== null && reviewedOn <= meetingOn)) return [];
  const day = `${inChinese(earliest.day)}${earliest.provisional ? '（暂定，待放假安排公布）' : ''}`;
  return [
    r49.warn('REVIEW_TIME_SHORT', 'meetingOn')`
      合法性审查的时间一般不少于${REVIEW_WORKING_DAYS}个工作日，最早上会日为${day}。
      会议改在${day}或以后，或者写明提前的理由。`,
  ];
}
