import type { UpwardReport } from '#server/law/execution/issuing.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r54 = provision('R-54', 'DESIGN', '办理流程');

/** Parts missing in a report and its reply (请示报告及答复): its number; the reply and its day come together or not at all. */
export const refuseReportParts = (report: UpwardReport): Finding[] => [
  ...(blank(report.reportNo) ? [numberless] : []),
  ...((report.reply === null) === (report.repliedOn === null) ? [] : [halfAnswered]),
  ...(report.repliedOn !== null && report.reportedOn !== null && report.repliedOn < report.reportedOn
    ? [answeredBeforehand]
    : []),
];

const numberless = r54.block('REPORT_NO_REQUIRED', 'reportNo')`
  没有填写报告的文号。
  填写请示或者报告的文号。`;

const halfAnswered = r54.block('REPLY_INCOMPLETE', 'reply', 'repliedOn')`
  答复的结果和日期应当一并登记。
  已经答复的，填写结果和日期；尚未答复的，两项都不填。`;

const answeredBeforehand = r54.block('REPLY_BEFORE_REPORT', 'repliedOn')`
  答复日期早于报告日期。
  核对报告和答复的日期。`;
