import { DecisionPhase } from '#server/law/decision-phase.ts';
import type { Finding } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const P = DecisionPhase;
const GIVEN_UP: readonly DecisionPhase[] = [P.TERMINATED, P.REJECTED, P.ARCHIVED, P.DECLINED];

/** What forbids going on with a decision as it stood (恢复执行): its adjustment is still on its way. */
export const refusePendingAdjustment = (
  phase: DecisionPhase,
  successor: { no: string; phase: DecisionPhase } | null,
): Finding[] =>
  phase === P.ADJUSTING && successor !== null && !GIVEN_UP.includes(successor.phase)
    ? [pending(successor.no)]
    : [];

/** What forbids adjusting without saying what the matter then is (重大调整). */
export const refuseUntitled = (title: string): Finding[] => (blank(title) ? [untitled] : []);

const ours = { rule: 'R-62', basis: 'DESIGN', article: '办理流程', severity: 'BLOCK' } as const;

const pending = (no: string): Finding => ({
  ...ours,
  code: 'ADJUSTMENT_PENDING',
  message: `调整后的决策（${no}）还在办理，不能恢复执行。`,
  fields: [],
  fix: '先终止调整后的决策，再恢复执行。',
});

const untitled: Finding = {
  ...ours,
  code: 'ADJUSTMENT_TITLE_REQUIRED',
  message: '没有写明调整后的决策事项名称。',
  fields: ['title'],
  fix: '写明名称。',
};
