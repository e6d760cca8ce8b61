import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import type { RowPlan } from '#test/kernel/build-catalogue.ts';
import type { Told } from './told.ts';

/** A deed with what is settled of it; or rows set as if other desks had worked. */
type Led = readonly [deed: string, settled?: Told] | { rows: string };

/** A gate (关口): a matter as it stands there, the deeds that lead up to it, and what the statute says of the last. */
export interface Stage {
  title: string;
  phase: DecisionPhase;
  row?: RowPlan;
  /** Columns of the decision besides. */
  set?: string;
  deeds: readonly Led[];
  /** The rule that forbids the last deed; null: it is done. */
  rule: string | null;
}
