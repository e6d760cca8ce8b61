import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { refuseLegalityUnreviewed } from '#server/law/procedure/legality-package.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { refuseReviewTime } from '#server/law/procedure/review-time.ts';
import type { WorkCalendar } from '#server/law/calendar/working-day.ts';
import { legalityStanding, type Review } from '../legality/review.queries.ts';

const r46 = provision('R-46', 'LAW', '国令713号第二十五条');
const r52Course = provision('R-52', 'DESIGN', '办理流程');

/** the draft was reviewed and may be discussed (已经合法性审查). */
export const refuseReviewStanding = ({ opinion }: Review): Finding[] =>
  refuseLegalityUnreviewed(legalityStanding(opinion?.content ?? null));

/** the meeting comes after the review (先审查后讨论). */
export const refuseBeforeReview = ({ opinion }: Review, day: CalendarDay, field: string): Finding[] =>
  opinion && day < opinion.happenedOn ? [beforeReview(opinion.happenedOn, field)] : [];

/** the day of the meeting (上会日期) leaves the review its time, as a rule. */
export const refuseMeetingDay = (
  { submission, opinion }: Review,
  meetingOn: CalendarDay,
  calendar: WorkCalendar,
): Finding[] =>
  submission
    ? refuseReviewTime(
        { sentOn: submission.happenedOn, meetingOn, reviewedOn: opinion?.happenedOn ?? null },
        calendar,
      )
    : [];

const beforeReview = (reviewedOn: CalendarDay, field: string) => r46.block('MEETING_BEFORE_REVIEW', field)`
  合法性审查意见于${inChinese(reviewedOn)}出具，会议日期在其之前；未经合法性审查的不得提交讨论。
  改正会议日期，或者安排在审查之后的会议讨论。`;

/** A discussion is recorded at the meeting it was brought to (未安排上会). */
export const notScheduled = r52Course.block('SCHEDULE_MISSING')`
  没有安排上会的记录。
  先安排上会，再登记讨论情况。`;
