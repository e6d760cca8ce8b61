import type { Model } from 'highs';
import type { Quota, StratifiedProblem } from './lottery-problem.ts';
import { addRow, panelRows, question, type Row, type Solver, solved } from './solver.ts';

/** How a quota would have to be loosened (名额调整建议). */
export interface Loosened {
  readonly quota: Quota;
  readonly min: number;
  readonly max: number;
}

/** Why no panel keeps all quotas (名额冲突), and what is the least to be given up. */
export interface QuotaConflict {
  /** These quotas cannot be kept together; without any one of them they can. */
  readonly conflicting: readonly Quota[];
  /** The seats are part of the conflict: the quotas ask for more of them, or for fewer, than there are. */
  readonly seatsConflict: boolean;
  readonly loosened: readonly Loosened[];
}

/** Names the conflict of a problem that has no panel, and the smallest loosening in seats that mends it. */
export function quotaConflict(highs: Solver, problem: StratifiedProblem): QuotaConflict {
  const rows = panelRows(problem);
  const seatsRow = rows.length - 1;
  const core = irreducible(highs, problem, rows);
  return {
    conflicting: problem.quotas.filter((_, at) => core.has(at)),
    seatsConflict: core.has(seatsRow),
    loosened: smallestLoosening(highs, problem, rows),
  };
}

/** Leaves out one row after the other; whatever may stay away without mending the conflict is no part of it. */
function irreducible(highs: Solver, problem: StratifiedProblem, rows: readonly Row[]): Set<number> {
  const core = new Set(rows.keys());
  for (const at of rows.keys()) {
    core.delete(at);
    if (
      feasible(
        highs,
        problem,
        [...core].map((row) => rows[row]!),
      )
    )
      core.add(at);
  }
  return core;
}

function feasible(highs: Solver, problem: StratifiedProblem, rows: readonly Row[]): boolean {
  const model = countsModel(highs, problem);
  try {
    for (const row of rows) addRow(model, row);
    return solved(highs, model);
  } finally {
    model.dispose();
  }
}

function countsModel(highs: Solver, { strata }: StratifiedProblem): Model {
  const model = question(highs);
  strata.forEach(({ members }, at) => {
    model.addVar(0, members.length);
    model.changeColIntegrality(at, highs.constants.variableType.integer);
  });
  return model;
}

/** Every quota may be missed at a price of one a seat, below and above; the seats themselves may not. */
function smallestLoosening(highs: Solver, problem: StratifiedProblem, rows: readonly Row[]): Loosened[] {
  const model = countsModel(highs, problem);
  try {
    const under = problem.strata.length;
    const over = under + problem.quotas.length;
    for (let at = under; at < over + problem.quotas.length; at++) {
      model.addVar(0, problem.seats);
      model.changeColCost(at, -1);
      model.changeColIntegrality(at, highs.constants.variableType.integer);
    }
    rows.forEach(({ lower, upper, columns }, at) => {
      const slack = at < problem.quotas.length ? [under + at, over + at] : [];
      const values = [...columns.map(() => 1), ...slack.map((_, side) => (side === 0 ? 1 : -1))];
      addRow(model, { lower, upper, columns: [...columns, ...slack], values });
    });
    if (!solved(highs, model)) return [];
    const { colValue } = model.getSolution();
    return problem.quotas.flatMap((quota, at) => {
      const min = quota.min - Math.round(colValue[under + at] ?? 0);
      const max = quota.max + Math.round(colValue[over + at] ?? 0);
      return min === quota.min && max === quota.max ? [] : [{ quota, min, max }];
    });
  } finally {
    model.dispose();
  }
}
