/**
 * 国令713号第十八条: the unit sorts, studies and argues all opinions. The report of what was adopted is published only when none
 * is left without an answer, none is turned down without a reason, and the sums meet. No opinions at all make a lawful report.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { reconcile, type ReportSums } from './report-totals.ts';

const r32Design = provision('R-32', 'DESIGN', '意见处理规则');
const r32 = provision('R-32', 'LAW', '国令713号第十八条');
const r33 = provision('R-33', 'POLICY', '县政务公开文件');

/** A report about to be confirmed or published (意见采纳情况). */
export interface ReportFacts {
  /** Exclusive. */
  closesAt: Date;
  /** Opinions, hidden ones too, without a confirmed outcome; withdrawn ones are not counted. */
  undisposed: number;
  /** Opinions not adopted, or partly, whose reason is blank. */
  reasonless: number;
  sums: ReportSums;
}

/** Reasons against confirming or publishing the adoption report (意见采纳情况). */
export const refuseReport = (
  { closesAt, undisposed, reasonless, sums }: ReportFacts,
  now: Date,
): Finding[] => [
  ...(now < closesAt ? [stillOpen] : []),
  ...(undisposed > 0 ? [undisposedLeft(undisposed)] : []),
  ...(reasonless > 0 ? [reasonsLeft(reasonless)] : []),
  // While answers are missing the sums cannot meet: one finding says it, not two.
  ...(undisposed > 0 ? [] : reconcile(sums)),
];

const stillOpen = r32Design.block('CONSULTATION_STILL_OPEN')`
  征求意见尚未截止。
  截止之后再办理采纳情况。`;

const undisposedLeft = (count: number) => r32.block('COMMENTS_UNDISPOSED')`
  尚有${count}条意见未处理。
  逐条提出并确认处理结果，不予展示的意见也要处理。`;

const reasonsLeft = (count: number) => r33.block('REASON_REQUIRED')`
  有${count}条未采纳或者部分采纳的意见没有说明理由。
  回到意见处理页逐条写清依据；同类的可以归为一类，一并作答。`;
