/**
 * 国令713号第二十六条: whoever sends a draft to the legality review leaves the time it needs, as a rule not less than seven
 * working days. The one who is warned is the sender, never the reviewer.
 */
import { type CalendarDay, inChinese } from './calendar-day.ts';
import type { Finding } from './refusal.ts';
import { addWorkingDays, type CountedDay, type WorkCalendar } from './working-day.ts';

/** 七个工作日: the least the review is left as a rule. 国令713号第二十六条. */
export const REVIEW_WORKING_DAYS = 7;

/** One sending of the package (送审), and when it was sent back or had to be completed (退回、补充). */
export interface ReviewSending {
  sentOn: CalendarDay;
  returnedOn: CalendarDay | null;
}

/** The day the review's time starts from (审查起算日): what was sent back starts anew when it is sent again; null while it is back. */
export function reviewStartsOn(sendings: readonly ReviewSending[]): CalendarDay | null {
  const last = sendings.toSorted((a, b) => (a.sentOn < b.sentOn ? -1 : a.sentOn > b.sentOn ? 1 : 0)).at(-1);
  return last?.returnedOn === null ? last.sentOn : null;
}

/** The last of the seven working days (审查期限届满日); the day of sending is not counted. */
export const reviewDue = (sentOn: CalendarDay, calendar: WorkCalendar): CountedDay =>
  addWorkingDays(sentOn, REVIEW_WORKING_DAYS, calendar);

/** The first day a meeting may discuss the draft without shortening the review (最早上会日). */
export const earliestMeetingDay = (sentOn: CalendarDay, calendar: WorkCalendar): CountedDay =>
  addWorkingDays(sentOn, REVIEW_WORKING_DAYS + 1, calendar);

/** When a draft was sent, and when a meeting is to discuss it (送审日和上会日). */
export interface ReviewTime {
  /** As `reviewStartsOn` gives it. */
  sentOn: CalendarDay;
  meetingOn: CalendarDay;
  /** When the reviewer gave the opinion, if that is done. */
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
    {
      rule: 'R-49',
      basis: 'LAW',
      article: '国令713号第二十六条',
      severity: 'WARN',
      code: 'REVIEW_TIME_SHORT',
      message: `合法性审查的时间一般不少于${REVIEW_WORKING_DAYS}个工作日，最早上会日为${day}。`,
      fields: ['meetingOn'],
      fix: `会议改在${day}或以后，或者写明提前的理由。`,
    },
  ];
}
