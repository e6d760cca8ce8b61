/** R-102 (ours). Reasons against a report that a task is done, and against its check (任务的报告、核实). */
import { type Finding, provision } from '#server/law/refusal.ts';
import { saysWhy, substance } from '#server/law/substance.ts';
import { openReport, type PlanReport } from './plan-task.ts';
import { refuseIdle, type RunningTask } from './plan-task-refusals.ts';

const r102 = provision('R-102', 'POLICY', '县政务公开工作要点');

const REPORT_MIN = 10;

/** Reasons against this report that it is done (报告完成). */
export const refusePlanReport = (
  task: RunningTask,
  { text, links }: Pick<PlanReport, 'text' | 'links'>,
): Finding[] => [
  ...refuseIdle(task),
  ...(task.measure ? [measured] : []),
  ...(openReport(task.reports) ? [reportWaits] : []),
  ...(substance(text) < REPORT_MIN ? [reportEmpty] : []),
  ...(links.length === 0 ? [linkMissing] : []),
  ...links.filter((link) => !isAddress(link)).map(linkWrong),
];

/** An address of this site, or of another by https. */
function isAddress(link: string): boolean {
  if (/^\/(?!\/)\S*$/u.test(link)) return true;
  return URL.canParse(link) && /^https?:$/u.test(new URL(link).protocol) && !/\s/u.test(link);
}

/** Reasons against deciding the open report so (核实): by somebody who made none of its reports, and sent back with a reason. */
export const refusePlanReview = (
  task: RunningTask,
  actorId: string,
  { accepted, note }: { accepted: boolean; note: string },
): Finding[] => {
  const open = openReport(task.reports);
  if (!open) return [nothingReported];
  return [
    ...(task.reports.some(({ byId }) => byId === actorId) ? [ownReport] : []),
    ...(accepted || saysWhy(note) ? [] : [returnReason]),
  ];
};

const measured = r102.block('PLAN_TASK_MEASURED')`
  这项任务按平台的记录计数，不用报告。
  达到要求的数，自动计为完成。`;

const reportWaits = r102.block('PLAN_REPORT_WAITS')`
  已经报告过，正在等待核实。
  核实以后，需要补充的再报告。`;

const reportEmpty = r102.block('PLAN_REPORT_TOO_SHORT', 'text')`
  没有写完成情况，或者不足${REPORT_MIN}字。
  写清哪一天做了什么、结果怎样。`;

const linkMissing = r102.block('PLAN_LINK_MISSING', 'links')`
  没有写佐证。
  写明从哪里看得到，本平台或者政府网站的网址，一行一个。`;

const linkWrong = (link: string) => r102.block('PLAN_LINK_WRONG', 'links')`
  “${link}”不是网址。
  写以https://开头的网址，或者本平台以“/”开头的地址。`;

const nothingReported = r102.block('PLAN_NOTHING_REPORTED')`
  没有等待核实的报告。
  责任单位报告以后再核实。`;

const ownReport = r102.block('PLAN_REVIEW_OWN')`
  报告过这项任务的人不核实它的完成情况。
  请县政府办另一名经办人核实。`;

const returnReason = r102.block('PLAN_RETURN_REASON', 'note')`
  没有写退回的原因。
  写清还差什么，责任单位看得到。`;
