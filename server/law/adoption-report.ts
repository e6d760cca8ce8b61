/**
 * 国令713号第十八条: the unit sorts, studies and argues all opinions. The report of what was adopted is published only when none
 * is left without an answer, none is turned down without a reason, and the sums meet. No opinions at all make a lawful report.
 */
import type { Finding } from './refusal.ts';
import { reconcile, type ReportSums } from './report-totals.ts';

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

/** What forbids confirming or publishing the report (意见采纳情况). */
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

const stillOpen: Finding = {
  rule: 'R-32',
  basis: 'DESIGN',
  article: '意见处理规则',
  severity: 'BLOCK',
  code: 'CONSULTATION_STILL_OPEN',
  message: '征求意见尚未截止。',
  fields: [],
  fix: '截止之后再办理采纳情况。',
};

const undisposedLeft = (count: number): Finding => ({
  rule: 'R-32',
  basis: 'LAW',
  article: '国令713号第十八条',
  severity: 'BLOCK',
  code: 'COMMENTS_UNDISPOSED',
  message: `尚有${count}条意见未处理。`,
  fields: [],
  fix: '逐条提出并确认处理结果，不予展示的意见也要处理。',
});

const reasonsLeft = (count: number): Finding => ({
  rule: 'R-33',
  basis: 'POLICY',
  article: '县政务公开文件',
  severity: 'BLOCK',
  code: 'REASON_REQUIRED',
  message: `有${count}条未采纳或者部分采纳的意见没有说明理由。`,
  fields: [],
  fix: '补充未采纳的理由。',
});
