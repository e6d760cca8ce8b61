import { DECISION_PHASE_LABELS, DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r56Course = provision('R-56', 'DESIGN', '办理流程');

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
