/**
 * 国令713号第二十九条; 公平竞争审查条例第十四条: a review from before the platform (补录的公平竞争审查) is judged by the law of its day. Until
 * the regulation was in force the drafter reviewed its own draft; only since then are the reviewer and the operators
 * heard asked for.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank, hollow } from '#server/law/substance.ts';
import {
  CompetitionConclusion,
  type FairCompetitionReview,
  refuseCompetitionRecord,
} from './fair-competition.ts';

const r45 = provision('R-45', 'LAW', '国令713号第二十九条');

/** The regulation's first day in force (公平竞争审查条例施行之日). */
export const COMPETITION_REGULATION_SINCE = '2024-08-01' as CalendarDay;

/** Findings on a review of that day (补录的公平竞争审查). */
export function refuseLateCompetition(review: FairCompetitionReview): Finding[] {
  const { reviewedOn, drafterOpinion, conclusion, exception } = review;
  if (!reviewedOn || reviewedOn >= COMPETITION_REGULATION_SINCE) return refuseCompetitionRecord(review);
  return [
    ...(blank(drafterOpinion) ? [noOwnReview] : []),
    ...(conclusion ? [] : [unconcluded]),
    ...(conclusion === CompetitionConclusion.EXCEPTION && hollow(exception?.groundText) ? [groundless] : []),
  ];
}

const noOwnReview = r45.block('LATE_COMPETITION_UNREVIEWED', 'drafterOpinion')`
  2024年8月1日以前由起草单位自我审查，没有写明起草单位的审查意见。
  照当时的审查表填写起草单位的审查意见；当时没有审查的，不能补录，在平台上审查。`;

const unconcluded = r45.block('LATE_COMPETITION_UNCONCLUDED', 'conclusion')`
  公平竞争审查没有结论。
  照当时的审查表选择结论。`;

const groundless = r45.block('LATE_COMPETITION_GROUNDLESS', 'exception.groundText')`
  适用例外规定的，没有写明符合例外情形的理由。
  照当时的审查表写明理由。`;
