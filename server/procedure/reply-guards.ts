import type { UpwardReport } from '#server/law/issuing.ts';
import type { Finding } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

/** What is wanting in a report and its reply (请示报告及答复): a number, and a reply with its day or neither. */
export const refuseReportParts = (report: UpwardReport): Finding[] => [
  ...(blank(report.reportNo) ? [numberless] : []),
  ...((report.reply === null) === (report.repliedOn === null) ? [] : [halfAnswered]),
  ...(report.repliedOn !== null && report.reportedOn !== null && report.repliedOn < report.reportedOn
    ? [answeredBeforehand]
    : []),
];

const ours = { rule: 'R-54', basis: 'DESIGN', article: '办理流程', severity: 'BLOCK' } as const;

const numberless: Finding = {
  ...ours,
  code: 'REPORT_NO_REQUIRED',
  message: '没有填写报告的文号。',
  fields: ['reportNo'],
  fix: '填写请示或者报告的文号。',
};

const halfAnswered: Finding = {
  ...ours,
  code: 'REPLY_INCOMPLETE',
  message: '答复的结果和日期应当一并登记。',
  fields: ['reply', 'repliedOn'],
  fix: '已经答复的，填写结果和日期；尚未答复的，两项都不填。',
};

const answeredBeforehand: Finding = {
  ...ours,
  code: 'REPLY_BEFORE_REPORT',
  message: '答复日期早于报告日期。',
  fields: ['repliedOn'],
  fix: '核对报告和答复的日期。',
};
