import { Table, column } from '#schema/kernel/columns.ts';
import { Decision } from '#schema/decision/decision.ts';
import type { StepStatus } from '#schema/decision/step-status.ts';
import type { DecisionStepKind } from '#server/law/decision/decision-phase.ts';

/** 决策程序的一步，已有记录的. */
@Table({ uniques: [{ properties: ['decisionId', 'kind'] }] })
export class DecisionStep {
  readonly id = column.key();
  readonly decisionId = column.ref(() => Decision);
  readonly kind = column.text() as DecisionStepKind;
  status = column.text() as StepStatus;
  happenedOn = column.day.opt();
  note = column.text.opt();

  /** Its conclusion is on a text that the draft no longer has (结论失效). */
  overtaken = column.bool.or(false);
}
