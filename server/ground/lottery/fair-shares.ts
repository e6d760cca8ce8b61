import type { Model } from 'highs';
import type { StratifiedProblem } from './lottery-problem.ts';
import { addRow, panelRows, question, type Solver, SolverFailed, solved } from './solver.ts';

const BINDING = 1e-7;
const SLACK = 1e-9;

/** The fairest chances of all strata if members could be divided: no lottery of whole people can be fairer. */
export interface FairShares {
  /** A member's chance, stratum by stratum. */
  readonly chances: readonly number[];
  readonly stages: number;
}

/**
 * The fairest chances (最大最小公平, LEXIMIN) that quotas and seats allow for shares of people: the smallest chance is made as large as
 * possible, then the next smallest, until all stand. Null where no panel keeps the quotas. Every lottery over whole panels is one of
 * these shares, so what a lottery reaches of them is proved to be the fairest.
 */
export function fairShares(highs: Solver, problem: StratifiedProblem): FairShares | null {
  const model = sharesModel(highs, problem);
  try {
    const sizes = problem.strata.map(({ members }) => members.length);
    const firstRow = problem.quotas.length + 1;
    const chances: (number | null)[] = sizes.map(() => null);
    let stages = 0;
    while (chances.includes(null)) {
      if (!solved(highs, model)) return null;
      stages++;
      const { colValue, rowDual } = model.getSolution();
      const least = colValue[sizes.length] ?? 0;
      const standing = chances.flatMap((chance, at) =>
        chance === null && Math.abs(rowDual[firstRow + at] ?? 0) > BINDING ? [at] : [],
      );
      if (standing.length === 0) throw new SolverFailed('no chance of this stage is binding');
      for (const at of standing) {
        chances[at] = least;
        model.changeCoefficient(firstRow + at, sizes.length, 0);
        model.changeRowBounds(firstRow + at, least - SLACK, highs.infinity);
      }
    }
    return { chances: chances.map((chance) => Math.min(1, chance ?? 0)), stages };
  } finally {
    model.dispose();
  }
}

/** Columns: how many are taken of each stratum, then the least chance; rows: quotas, seats, then each stratum's chance. */
function sharesModel(highs: Solver, problem: StratifiedProblem): Model {
  const model = question(highs);
  const least = problem.strata.length;
  for (const { members } of problem.strata) model.addVar(0, members.length);
  // Without a bound of its own: a chance bounded from outside would leave the last stage without a binding row.
  model.addVar(0, highs.infinity);
  model.changeColCost(least, 1);
  for (const row of panelRows(problem)) addRow(model, row);
  problem.strata.forEach(({ members }, at) =>
    addRow(model, {
      lower: 0,
      upper: highs.infinity,
      columns: [at, least],
      values: [1 / members.length, -1],
    }),
  );
  return model;
}
