/**
 * 倒排: the latest day on which each step of fixed length may begin, so that a matter is decided by the time its catalogue names.
 * Only what has a least length is counted: thirty days of the public, the notice of a hearing, the time for the legality review.
 */
import { addDays, type CalendarDay, daysBetween } from '#server/law/calendar/calendar-day.ts';
import { type WorkCalendar, workingDaysBefore } from '#server/law/calendar/working-day.ts';
import { earliestClosing, MINIMUM_COMMENT_DAYS } from '#server/law/consultation/comment-period.ts';
import { latestNotice, noticeDays } from '#server/law/hearing/hearing-notice.ts';
import type { Setting } from '#server/law/policy/body-policy.ts';
import { REVIEW_WORKING_DAYS } from '#server/law/procedure/review-time.ts';
import { vocabulary } from '#server/law/vocabulary.ts';
import { asksPriceHearing, type SpecialRule } from './special-law.ts';

/** Beginnings that the plan counts back to (倒排的节点), in the order of the course. */
export const [PlannedStart, PLANNED_START_LABELS] = vocabulary({
  SOLICITATION: '开始公开征求意见',
  HEARING_NOTICE: '公布听证会公告',
  LEGALITY: '送请合法性审查',
});
export type PlannedStart = keyof typeof PlannedStart;

/** One beginning with its latest day, and how that is counted (最迟日期及算法). */
export interface LatestStart {
  start: PlannedStart;
  latestOn: CalendarDay;
  counted: string;
}

/** A matter as the plan counts it (倒排的事项). */
export interface PlannedCourse {
  /** 最迟决策日 */
  decideBy: CalendarDay;
  solicitation: boolean;
  hearing: boolean;
  special: readonly SpecialRule[];
}

/** Settings and work calendar that the plan goes by. */
export interface PlanSetting {
  policy: Setting;
  calendar: WorkCalendar;
}

/** Whether the matter takes this beginning (是否需要这一环节). */
export const takesStart = (start: PlannedStart, { solicitation, hearing }: PlannedCourse): boolean =>
  ({ SOLICITATION: solicitation, HEARING_NOTICE: hearing, LEGALITY: true })[start];

/** The latest day of each beginning the matter takes (最迟开始日期), in calendar days and 工作日 as each provision counts. */
export const latestStarts = (course: PlannedCourse, setting: PlanSetting): LatestStart[] =>
  Object.values(PlannedStart).flatMap((start) =>
    takesStart(start, course) ? [latestStart(start, course, setting)] : [],
  );

/** The latest day of one of them. */
export function latestStart(start: PlannedStart, course: PlannedCourse, setting: PlanSetting): LatestStart {
  const sentOn = workingDaysBefore(course.decideBy, REVIEW_WORKING_DAYS + 1, setting.calendar);
  return { start, ...COUNTS[start](sentOn, course.special, setting) };
}

type Count = (
  sentOn: CalendarDay,
  special: readonly SpecialRule[],
  setting: PlanSetting,
) => Omit<LatestStart, 'start'>;

/** How each is counted back from the day on which the draft is sent to the review at the latest. */
const COUNTS: Readonly<Record<PlannedStart, Count>> = {
  [PlannedStart.SOLICITATION]: solicited,
  [PlannedStart.HEARING_NOTICE]: (sentOn, special, { policy }) => {
    const price = asksPriceHearing(special);
    return {
      latestOn: latestNotice({ heldOn: addDays(sentOn, -1), price }, policy),
      counted: `听证会提前${noticeDays({ price }, policy)}日公告，送审前举行`,
    };
  },
  [PlannedStart.LEGALITY]: (sentOn) => ({
    latestOn: sentOn,
    counted: `会议前留出${REVIEW_WORKING_DAYS}个工作日审查`,
  }),
};

/** The last opening whose period is over before the draft is sent to the review. */
function solicited(sentOn: CalendarDay, special: readonly SpecialRule[], setting: PlanSetting) {
  const { policy, calendar } = setting;
  const closing = (day: CalendarDay) => earliestClosing(day, calendar, policy, special).day;
  let latestOn = addDays(sentOn, -MINIMUM_COMMENT_DAYS - 1);
  while (closing(latestOn) >= sentOn) latestOn = addDays(latestOn, -1);
  const days = daysBetween(latestOn, closing(latestOn));
  return { latestOn, counted: `公开${days}日，截止后送审；研究、答复意见的时间另计` };
}
