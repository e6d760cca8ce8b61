import { Table, column } from '#schema/kernel/columns.ts';
import { CatalogueCompletion } from '#schema/catalogue/catalogue-completion.ts';
import type { CompletionState } from '#server/law/catalogue/completion-report.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';

/** One matter in the year-end report (完成情况表的一行): what was stated of it; the facts as they stood at publication. */
@Table({ uniques: [{ properties: ['completionId', 'no'] }] })
export class CatalogueCompletionRow {
  readonly id = column.key();
  readonly completionId = column.ref(() => CatalogueCompletion);
  readonly no = column.text();
  state = column.text() as CompletionState;

  /** Why it is not finished, and what comes next (未完成的原因和下一步安排). */
  explanation = column.text.opt();

  /** Where its decision stood when the report was published; null: not started. */
  phase = column.text.opt() as DecisionPhase | null;
}
