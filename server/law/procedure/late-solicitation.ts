/**
 * 国令713号第十五条、第十八条: a solicitation from before the platform (补录的公开征求意见) is recorded as it was.
 * Where it was too short or is unanswered, that is shown beside it for ever, and it does not count as the solicitation
 * the matter asks for.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import type { WorkCalendar } from '#server/law/calendar/working-day.ts';
import type { SpecialRule } from '#server/law/catalogue/special-law.ts';
import {
  openDays,
  type PeriodPolicy,
  refuseCommentPeriod,
  refuseSpecialPeriod,
} from '#server/law/consultation/comment-period.ts';
import { blocks, type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r15 = provision('R-15', 'LAW', '国令713号第十五条');
const r32 = provision('R-32', 'LAW', '国令713号第十八条');

/**
 * The regulation's first day in force (条例施行之日); a solicitation opened before owes no thirty days, only those a special
 * law asked then.
 */
export const IN_FORCE_SINCE = '2019-09-01' as CalendarDay;

/** A late entry of a solicitation (补录的公开征求意见). */
export interface LateSolicitation {
  opensOn: CalendarDay;
  closesOn: CalendarDay;
  /** Where it was published: the site, the address, the paper. */
  publishedIn: string;
  shortenReason?: string | null | undefined;
  shortenApprovedBy?: string | null | undefined;
  opinionCount: number;
  adoptedCount: number;
  /** Outcome of the opinions. */
  answer: string;
  /** The day on which this was published; null: it was not. */
  answeredOn?: CalendarDay | null | undefined;
}

/** Findings on the entry of a solicitation (填写不全), whether or not it was sufficient. */
export const refuseLateSolicitation = (told: LateSolicitation, today: CalendarDay): Finding[] => [
  ...(told.closesOn < told.opensOn ? [closesFirst] : []),
  ...(told.closesOn > today ? [stillOpen(told.closesOn)] : []),
  ...(blank(told.publishedIn) ? [nowhere] : []),
  ...(told.opinionCount < 0 || told.adoptedCount < 0 || told.adoptedCount > told.opinionCount
    ? [miscounted]
    : []),
  ...(told.opinionCount > 0 && blank(told.answer) ? [unanswered] : []),
  ...(told.answeredOn && told.answeredOn < told.closesOn ? [answeredEarly] : []),
];

/** Reasons why it does not count as the solicitation the matter asks for (不足): by the law of its day. */
export function solicitationShortfalls(
  told: LateSolicitation,
  policy: PeriodPolicy,
  setting: { special: readonly SpecialRule[]; calendar: WorkCalendar },
): Finding[] {
  const judge = told.opensOn < IN_FORCE_SINCE ? refuseSpecialPeriod : refuseCommentPeriod;
  const period = judge(told, policy, setting).filter(blocks);
  return [...period, ...(told.opinionCount > 0 && !told.answeredOn ? [unpublished] : [])];
}

/** Summary of the solicitation for the public (征求意见情况). */
export const solicitationTold = (told: LateSolicitation): string =>
  `${inChinese(told.opensOn)}至${inChinese(told.closesOn)}（${openDays(told)}日）在${told.publishedIn}公开征求意见，收到意见${told.opinionCount}条，采纳${told.adoptedCount}条` +
  (told.answeredOn ? `，${inChinese(told.answeredOn)}公布采纳情况` : '');

const closesFirst = r15.block('LATE_CLOSES_FIRST', 'closesOn')`
  截止日早于公布日。
  核对两个日期。`;

const stillOpen = (closesOn: CalendarDay) => r15.block('LATE_STILL_OPEN', 'closesOn')`
  这次公开征求意见到${inChinese(closesOn)}才截止，还没有结束。
  截止以后再补录。`;

const nowhere = r15.block('LATE_PUBLISHED_IN_REQUIRED', 'publishedIn')`
  没有写明在哪里公布。
  写明网站栏目、网址或者报刊名称和日期。`;

const miscounted = r32.block('LATE_OPINIONS_MISCOUNTED', 'adoptedCount')`
  意见条数或者采纳条数不对：采纳的不能多于收到的。
  核对两个数。`;

const unanswered = r32.block('LATE_ANSWER_REQUIRED', 'answer')`
  收到意见的，没有写明怎样归纳、采纳，未采纳的为什么。
  写明意见的主要内容和处理情况。`;

const answeredEarly = r32.block('LATE_ANSWERED_EARLY', 'answeredOn')`
  公布采纳情况的日期早于截止日。
  核对日期；没有公布的不填。`;

const unpublished = r32.block('LATE_FEEDBACK_UNPUBLISHED', 'answeredOn')`
  收到的意见没有公布采纳情况，这次公开征求意见不算完成。
  在平台上再公开征求一次意见，或者公布采纳情况以后再补录。`;
