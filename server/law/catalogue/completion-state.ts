/**
 * 目录完成情况, computed: the phase of a matter's decision limits the outcomes that may be stated at the year's end. A
 * finished decision is completed, one that was declined or ended is stopped; for the others the bureau says whether
 * they are under way, carried over or stopped.
 */
import { CompletionState } from './completion-report.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r10 = provision('R-10', 'DESIGN', '目录办理流程');

const P = DecisionPhase;
const S = CompletionState;

/** Phases of a decision made and published; only its execution follows (已作出并公布). */
const DECIDED: ReadonlySet<DecisionPhase> = new Set([
  P.ISSUED,
  P.PUBLISHED,
  P.EXECUTING,
  P.SUSPENDED,
  P.ADJUSTING,
  P.COMPLETED,
  P.ARCHIVED,
  P.REPEALED,
]);

/** Ended without a decision (未作出决策而终结). */
const ENDED: ReadonlySet<DecisionPhase> = new Set([P.DECLINED, P.REJECTED, P.TERMINATED]);

/** Outcomes that may be stated of a matter (可以写明的完成情况), the first of them the default; null: not started. */
export function completionsFor(phase: DecisionPhase | null): readonly CompletionState[] {
  if (phase !== null && DECIDED.has(phase)) return [S.COMPLETED];
  if (phase !== null && ENDED.has(phase)) return [S.STOPPED];
  return phase === null ? [S.CARRIED_OVER, S.STOPPED] : [S.UNDER_WAY, S.CARRIED_OVER, S.STOPPED];
}

/** Whether the matter may be carried over into the next catalogue (可以结转). */
export const isUnfinished = (phase: DecisionPhase | null, stated?: CompletionState | null): boolean =>
  stated !== S.STOPPED && completionsFor(phase).includes(S.CARRIED_OVER);

/** Reasons against a stated outcome that contradicts the decision's progress (与决策进度不符的完成情况). */
export const refuseStatedCompletion = (
  name: string,
  phase: DecisionPhase | null,
  stated: CompletionState,
): Finding[] =>
  completionsFor(phase).includes(stated)
    ? []
    : [
        r10.block('COMPLETION_CONTRADICTS_COURSE', 'state')`
          “${name}”的完成情况与决策进度不符。
          完成情况按决策所处的环节确定；办结的自动列为已完成。`,
      ];
