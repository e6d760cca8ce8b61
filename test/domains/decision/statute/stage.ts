import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import type { RowPlan } from '#test/kernel/build-catalogue.ts';
import type { Told } from './told.ts';

/** An action with its settled parameters; or rows set as if other desks had worked. */
type Led = readonly [deed: string, settled?: Told] | { rows: string };

/** A gate (关口): a matter as it stands there, the actions that lead up to it, and the statute's rule on the last. */
export interface Stage {
  title: string;
  phase: DecisionPhase;
  row?: RowPlan;
  /** Columns of the decision besides. */
  set?: string;
  deeds: readonly Led[];
  /** The rule that forbids the last action; null: it is done. */
  rule: string | null;
}
