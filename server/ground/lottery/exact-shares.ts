import type { Model } from 'highs';
import type { PanelFinder } from './best-panel.ts';
import type { Panel, StratifiedProblem } from './lottery-problem.ts';
import { addRow, question, type Solver, SolverFailed, solved } from './solver.ts';

const BINDING = 1e-6;
const GAIN = 1e-6;
const SLACK = 1e-8;

/** The fairest chances of whole panels, and the panels they are mixed from. */
export interface ExactShares {
  readonly chances: readonly number[];
  readonly panels: readonly Panel[];
}

/** One stage's answer: the least chance, and who bears it. */
interface Stage {
  readonly least: number;
  readonly duals: readonly number[];
}

/**
 * The fairest chances (LEXIMIN) that lotteries over whole panels reach, by column generation: the mixture of the known panels is made as
 * fair as it can be, the finder names a panel that would make it fairer, until there is none. Null when `expired` says so first.
 */
export function exactShares(
  highs: Solver,
  problem: StratifiedProblem,
  finder: PanelFinder,
  known: readonly Panel[],
  expired: () => boolean,
): ExactShares | null {
  const mixture = new Mixture(highs, problem);
  try {
    for (const panel of known) mixture.add(panel);
    const chances: (number | null)[] = problem.strata.map(() => null);
    while (chances.includes(null)) {
      const stage = fairestStage(mixture, problem, finder, expired);
      if (!stage) return null;
      const standing = chances.flatMap((chance, at) =>
        chance === null && (stage.duals[at] ?? 0) > BINDING ? [at] : [],
      );
      if (standing.length === 0) throw new SolverFailed('no chance of this stage is binding');
      for (const at of standing) {
        chances[at] = stage.least;
        mixture.stand(at, stage.least);
      }
    }
    return { chances: chances.map((chance) => chance ?? 0), panels: mixture.panels };
  } finally {
    mixture.dispose();
  }
}

function fairestStage(
  mixture: Mixture,
  { strata }: StratifiedProblem,
  finder: PanelFinder,
  expired: () => boolean,
): Stage | null {
  for (;;) {
    if (expired()) return null;
    const { least, duals, price } = mixture.fairest();
    const weights = strata.map(({ members }, at) => (duals[at] ?? 0) / members.length);
    const panel = finder.best(weights);
    const worth = panel?.reduce((sum, stratum) => sum + (weights[stratum] ?? 0), 0) ?? 0;
    if (!panel || worth <= price + GAIN) return { least, duals };
    mixture.add(panel);
  }
}

/** The mixture of known panels as a linear program: each stratum's chance is a row, each panel's share a column. */
class Mixture {
  readonly panels: Panel[] = [];
  readonly #model: Model;
  readonly #sizes: readonly number[];
  readonly #known = new Set<string>();
  readonly #highs: Solver;

  constructor(highs: Solver, problem: StratifiedProblem) {
    this.#highs = highs;
    this.#sizes = problem.strata.map(({ members }) => members.length);
    this.#model = question(highs);
    // The primal simplex keeps its basis when a column comes in.
    this.#model.options.set({ solver: 'simplex', presolve: 'off', simplex_strategy: 4 });
    this.#model.addVar(0, highs.infinity);
    this.#model.changeColCost(0, 1);
    for (const _ of this.#sizes)
      addRow(this.#model, { lower: 0, upper: highs.infinity, columns: [0], values: [-1] });
    addRow(this.#model, { lower: 1, upper: 1, columns: [] });
  }

  /** Adds a panel; one that is known already means that the tolerances do not meet. */
  add(panel: Panel): void {
    const key = [...panel].sort((one, other) => one - other).join();
    if (this.#known.has(key)) throw new SolverFailed('a known panel was named again');
    this.#known.add(key);
    this.panels.push(panel);
    const counts = new Map<number, number>();
    for (const stratum of panel) counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
    const indices = [...counts.keys()].sort((one, other) => one - other);
    const values = indices.map((stratum) => (counts.get(stratum) ?? 0) / (this.#sizes[stratum] ?? 1));
    const convex = this.#sizes.length;
    this.#model.addCol(0, 0, this.#highs.infinity, {
      indices: [...indices, convex],
      values: [...values, 1],
    });
  }

  /** The fairest mixture: its least chance, what each stratum's row is worth, and what a panel's share costs. */
  fairest(): { least: number; duals: number[]; price: number } {
    if (!solved(this.#highs, this.#model)) throw new SolverFailed('the mixture has no answer');
    const { colValue, rowDual } = this.#model.getSolution();
    const duals = this.#sizes.map((_, at) => Math.abs(rowDual[at] ?? 0));
    const price = Math.abs(rowDual[this.#sizes.length] ?? 0);
    return { least: colValue[0] ?? 0, duals, price };
  }

  /** From now on this stratum's chance stands: the later stages may not lower it. */
  stand(stratum: number, chance: number): void {
    this.#model.changeCoefficient(stratum, 0, 0);
    this.#model.changeRowBounds(stratum, chance - SLACK, this.#highs.infinity);
  }

  dispose(): void {
    this.#model.dispose();
  }
}
