import loadHighs, { type Model } from 'highs';
import type { StratifiedProblem } from './lottery-problem.ts';

/** The solver could not answer although the question has one. */
export class SolverFailed extends Error {}

/** One row: the sum of these columns lies between the bounds. */
export interface Row {
  readonly lower: number;
  readonly upper: number;
  readonly columns: readonly number[];
  readonly values?: readonly number[];
}

const QUIET = { output_flag: false, random_seed: 0 } as const;

let loading: ReturnType<typeof loadHighs> | undefined;

/** The solver (线性与整数规划求解器), loaded once; the same question has the same answer on every machine. */
export const solver = () => (loading ??= loadHighs());

/** A loaded solver. */
export type Solver = Awaited<ReturnType<typeof solver>>;

/** Empty model to be maximised; the caller disposes of it. */
export function question(highs: Solver): Model {
  const model = highs.createModel();
  model.options.set(QUIET);
  model.changeObjectiveSense(highs.constants.objectiveSense.maximize);
  return model;
}

/** Adds a row of ones, or of the values given. */
export function addRow(model: Model, { lower, upper, columns, values }: Row): void {
  model.addRow(lower, upper, { indices: columns, values: values ?? columns.map(() => 1) });
}

/** Solves the model; whether it is feasible, in which case the solution is optimal. */
export function solved(highs: Solver, model: Model): boolean {
  model.run();
  const status = model.getModelStatus();
  const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
  if (status === optimal) return true;
  if (status === infeasible || status === unboundedOrInfeasible) return false;
  throw new SolverFailed(`the solver stopped with status ${status}`);
}

/** The rows that every panel keeps: its quotas, and the number of its seats. */
export function panelRows({ strata, quotas, seats }: StratifiedProblem): Row[] {
  const all = strata.map((_, at) => at);
  const counted = quotas.map(({ min, max }, quota) => ({
    lower: min,
    upper: max,
    columns: all.filter((at) => strata[at]?.quotas.includes(quota)),
  }));
  return [...counted, { lower: seats, upper: seats, columns: all }];
}
