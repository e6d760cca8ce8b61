import type { EvaluationInput } from '#schema/execution/evaluation-input.ts';
import type { EvaluationStartInput } from '#schema/execution/adjustment-input.ts';
import type { ReasonedInput } from '#schema/execution/order-input.ts';
import type { ToldCircumstances } from './tell-circumstances.ts';
import type { Action, Paper, PublicationTelling } from './later.ts';

/** Rows of a 补录登记表, by the heads of its columns. */
export type LateRows = readonly Readonly<Record<string, string>>[];

/** A decision made before the platform, from its publication on it to its end. */
export interface Afterwards {
  /** Its basis and its interpretation, which are not among the papers of the rows. */
  brought: { on: string; papers: readonly Paper[] };
  publication: PublicationTelling;
  completed?: Action<ReasonedInput>;
  evaluation?: { started: Action<EvaluationStartInput>; recorded: Action<EvaluationInput> };
}

/** A matter of the year before (上年度的事项): what was done is entered late, in two parts around the end of public participation. */
export interface EndedMatter {
  seq: number;
  unit: string;
  enteredOn: string;
  circumstances: ToldCircumstances;
  prepared: LateRows;
  decided?: LateRows;
  /** Words of the papers that say more than their rows, by the names of the files. */
  texts?: Readonly<Record<string, string>>;
  afterwards?: Afterwards;
}
