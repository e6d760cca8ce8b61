import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r62 = provision('R-62', 'DESIGN', '办理流程');

const P = DecisionPhase;
const GIVEN_UP: readonly DecisionPhase[] = [P.TERMINATED, P.REJECTED, P.ARCHIVED, P.DECLINED];

/** Reasons against resuming a decision as it was (恢复执行): its adjustment is still under way. */
export const refusePendingAdjustment = (
  phase: DecisionPhase,
  successor: { no: string; phase: DecisionPhase } | null,
): Finding[] =>
  phase === P.ADJUSTING && successor !== null && !GIVEN_UP.includes(successor.phase)
    ? [pending(successor.no)]
    : [];

/** Reasons against adjusting without a title for the adjusted matter (重大调整). */
export const refuseUntitled = (title: string): Finding[] => (blank(title) ? [untitled] : []);

const pending = (no: string) => r62.block('ADJUSTMENT_PENDING')`
  调整后的决策（${no}）还在办理，不能恢复执行。
  打开${no}办理终止，办完再来。`;

const untitled = r62.block('ADJUSTMENT_TITLE_REQUIRED', 'title')`
  没有写明调整后的决策事项名称。
  沿用原名加“（调整）”，或者另起能看出改了什么的标题。`;
