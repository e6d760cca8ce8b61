import type { Finding } from '#server/law/refusal.ts';

const TITLE_MAX = 100;
const SUMMARY_MAX = 2000;

/** What is wanting in the words of a cluster; its title is the heading of a row of the report. */
export const refuseClusterText = (title: string, summary: string): Finding[] => [
  ...(title.length < 2 || title.length > TITLE_MAX
    ? [
        finding(
          'CLUSTER_TITLE_REQUIRED',
          `主题用2至${TITLE_MAX}个字概括这些意见。`,
          'title',
          '写明意见说的是什么。',
        ),
      ]
    : []),
  ...(summary.length > SUMMARY_MAX
    ? [finding('CLUSTER_SUMMARY_TOO_LONG', `概述最多${SUMMARY_MAX}字。`, 'summary', '缩短概述。')]
    : []),
];

const finding = (code: string, message: string, field: string, fix: string): Finding => ({
  rule: 'R-32',
  basis: 'DESIGN',
  article: '意见处理规则',
  severity: 'BLOCK',
  code,
  message,
  fields: [field],
  fix,
});
