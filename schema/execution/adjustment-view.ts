import { View, day, of, str } from '#schema/kernel/fields.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';

/** The decision at the other end of an adjustment (调整前后的决策): each page leads to the other. */
@View('AdjustedDecision', '调整前后的决策')
export class AdjustedDecision {
  readonly no = str();
  readonly title = str();
  readonly phase = of(() => DecisionPhase);
  readonly startedOn = day('决定调整的日期');
  readonly reason = str.opt('调整的理由');
}
