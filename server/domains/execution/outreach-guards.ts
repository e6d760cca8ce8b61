import type { Outreach } from '#schema/execution/execution-contents.ts';
import { DECISION_PHASE_LABELS, DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r56Course = provision('R-56', 'DESIGN', '办理流程');
const r56Design = provision('R-56', 'DESIGN', '宣传解读登记规则');

const P = DecisionPhase;
const EXPLAINED: ReadonlySet<DecisionPhase> = new Set([
  P.PUBLISHED,
  P.EXECUTING,
  P.SUSPENDED,
  P.ADJUSTING,
  P.COMPLETED,
]);

/** Reasons against recording that a decision was explained (宣传解读): it must be in its phase, and published. */
export const refuseOutreachPhase = (phase: DecisionPhase, published: boolean): Finding[] =>
  EXPLAINED.has(phase) && published
    ? []
    : [
        published
          ? r56Course.block('WRONG_STAGE')`
            当前环节为“${DECISION_PHASE_LABELS[phase]}”，不能登记宣传解读。
            决策公布以后再登记。`
          : r56Course.block('WRONG_STAGE')`
            决策没有公布，不能登记宣传解读。
            决策公布以后再登记。`,
      ];

/** Faults of such a record. */
export const refuseOutreach = ({ summary, url }: Pick<Outreach, 'summary' | 'url'>): Finding[] => [
  ...(blank(summary) ? [untold] : []),
  ...(url === '' || /^https?:\/\/[^\s]+$/.test(url) ? [] : [notAddress]),
];

const untold = r56Design.block('OUTREACH_SUMMARY_REQUIRED', 'summary')`
  没有写明宣传解读的主要内容。
  写明由谁、就哪些内容作了解读。`;

const notAddress = r56Design.block('OUTREACH_ADDRESS_MALFORMED', 'url')`
  网址的写法不对，公众打不开。
  写成以 http:// 或者 https:// 开头的完整网址，或者留空。`;
