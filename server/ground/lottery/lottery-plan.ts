import { panelFinder, type PanelFinder } from './best-panel.ts';
import { exactShares } from './exact-shares.ts';
import { fairShares } from './fair-shares.ts';
import { type LotteryProblem, type Panel, stratify, type StratifiedProblem } from './lottery-problem.ts';
import { betterPanel, searchGround } from './panel-search.ts';
import { quotaConflict, type QuotaConflict } from './quota-conflict.ts';
import { type Solver, solver } from './solver.ts';
import { roundTickets, TICKETS } from './ticket-rounds.ts';

/** Most strata for which the exact chances are always computed: it takes seconds at most. */
const EXACT_STRATA = 100;
/**
 * Tolerated difference of a member's chance from the fairest; a difference of more than one ticket starts the exact
 * computation.
 */
const TOLERANCE = 1.5 / TICKETS;

/** A lottery as it will be published (抽签方案): numbered panels, of which one is drawn. */
export interface LotteryPlan {
  readonly problem: StratifiedProblem;
  readonly panels: readonly Panel[];
  /** The fairest chance of a member that is possible, stratum by stratum. */
  readonly fairest: readonly number[];
  /** A member's chance in these panels, stratum by stratum. */
  readonly chances: readonly number[];
  /** Proved to be within `TOLERANCE` of the fairest; else only the best that was found in time. */
  readonly proved: boolean;
}

/** Outcome of planning a lottery: the plan, or the conflict of quotas that makes one impossible. */
export type LotteryOutcome = { readonly plan: LotteryPlan } | { readonly conflict: QuotaConflict };

/** Makes the fairest lottery (公平抽签) for a pool and its quotas; `expired` says when to be content with what was found. */
export async function planLottery(
  given: LotteryProblem,
  expired: () => boolean = () => false,
): Promise<LotteryOutcome> {
  const highs = await solver();
  const problem = stratify(given);
  const finder = panelFinder(highs, problem);
  try {
    const shares = fairShares(highs, problem);
    const first = shares && finder.best(problem.strata.map(() => 0));
    if (!first) return { conflict: quotaConflict(highs, problem) };
    return { plan: fairestPlan({ highs, problem, finder, first, expired }, shares.chances) };
  } finally {
    finder.dispose();
  }
}

/** Only whether any panel keeps the quotas (名额试算): null when one does, else what contradicts what. */
export async function conflictIn(given: LotteryProblem): Promise<QuotaConflict | null> {
  const highs = await solver();
  const problem = stratify(given);
  const finder = panelFinder(highs, problem);
  try {
    return finder.best(problem.strata.map(() => 0)) ? null : quotaConflict(highs, problem);
  } finally {
    finder.dispose();
  }
}

interface Making {
  readonly highs: Solver;
  readonly problem: StratifiedProblem;
  readonly finder: PanelFinder;
  readonly first: Panel;
  readonly expired: () => boolean;
}

/** Divisible shares first: where whole panels reach them, nothing fairer exists; where not, the exact chances are computed. */
function fairestPlan(making: Making, shares: readonly number[]): LotteryPlan {
  const { highs, problem, finder, first, expired } = making;
  const ground = searchGround(problem);
  const rounds = roundTickets(
    shares,
    ground.sizes,
    (owed, before) => betterPanel(ground, before, owed),
    first,
  );
  const reached = rounds.shortfall <= TOLERANCE;
  if (reached && problem.strata.length > EXACT_STRATA)
    return { problem, panels: rounds.panels, fairest: shares, chances: rounds.chances, proved: true };
  const known = distinct([first, ...rounds.panels]);
  const exact = exactShares(highs, problem, finder, known, expired);
  if (!exact)
    return { problem, panels: rounds.panels, fairest: shares, chances: rounds.chances, proved: reached };
  const mixed = roundTickets(exact.chances, ground.sizes, heaviestOf(exact.panels), first);
  const { panels, chances } = mixed.shortfall < rounds.shortfall || !reached ? mixed : rounds;
  const proved = exact.chances.every((chance, at) => chance - (chances[at] ?? 0) <= TOLERANCE);
  return { problem, panels, fairest: exact.chances, chances, proved };
}

const sorted = (panel: Panel) => [...panel].sort((one, other) => one - other);

const distinct = (panels: readonly Panel[]): Panel[] => [
  ...new Map(panels.map((panel) => [sorted(panel).join(), sorted(panel)])).values(),
];

/** Chooses the heaviest of the known panels, the first of equals. */
const heaviestOf = (panels: readonly Panel[]) => (owed: ArrayLike<number>) => {
  let heaviest = panels[0]!;
  let most = Number.NEGATIVE_INFINITY;
  for (const panel of panels) {
    let weight = 0;
    for (const stratum of panel) weight += owed[stratum]!;
    if (weight <= most) continue;
    most = weight;
    heaviest = panel;
  }
  return heaviest;
};
