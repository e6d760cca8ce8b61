import type { Panel, StratifiedProblem } from './lottery-problem.ts';
import { addRow, panelRows, question, type Solver, solved } from './solver.ts';

/** Finds the panel of the greatest weight among all that keep the quotas. */
export interface PanelFinder {
  /** The best panel for these weights, one a stratum; null where no panel keeps the quotas. */
  best(weights: readonly number[]): Panel | null;
  dispose(): void;
}

/** The finder (整数规划求名单) of a problem: exact, by integer programming. */
export function panelFinder(highs: Solver, problem: StratifiedProblem): PanelFinder {
  const model = question(highs);
  const { integer } = highs.constants.variableType;
  problem.strata.forEach(({ members }, at) => {
    model.addVar(0, Math.min(members.length, problem.seats));
    model.changeColIntegrality(at, integer);
  });
  for (const row of panelRows(problem)) addRow(model, row);
  return {
    best(weights) {
      weights.forEach((weight, at) => model.changeColCost(at, weight));
      if (!solved(highs, model)) return null;
      return seatsOf(Array.from(model.getSolution().colValue, Math.round));
    },
    dispose: () => model.dispose(),
  };
}

/** Counts by stratum as a list of seats. */
export const seatsOf = (counts: readonly number[]): Panel =>
  counts.flatMap((count, stratum) => Array.from({ length: count }, () => stratum));
