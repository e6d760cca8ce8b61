import { type Finding, provision } from '#server/law/refusal.ts';

const r32 = provision('R-32', 'DESIGN', '意见处理规则');

const TITLE_MAX = 100;
const SUMMARY_MAX = 2000;

/** Faults of a cluster's words; its title is the heading of a row of the report. */
export const refuseClusterText = (title: string, summary: string): Finding[] => [
  ...(title.length < 2 || title.length > TITLE_MAX
    ? [
        r32.block('CLUSTER_TITLE_REQUIRED', 'title')`
          主题用2至${TITLE_MAX}个字概括这些意见。
          写明意见说的是什么。`,
      ]
    : []),
  ...(summary.length > SUMMARY_MAX
    ? [
        r32.block('CLUSTER_SUMMARY_TOO_LONG', 'summary')`
          概述最多${SUMMARY_MAX}字。
          缩短概述。`,
      ]
    : []),
];
