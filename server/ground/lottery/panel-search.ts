import type { Panel, StratifiedProblem } from './lottery-problem.ts';

const GAIN = 1e-9;
const ROUNDS = 60;
/** Beyond this many attributes not every subset of them is tried. */
const EXCHANGED = 8;

/** Lookup tables of the search, prepared once for each problem. */
export interface SearchGround {
  readonly problem: StratifiedProblem;
  readonly sizes: readonly number[];
  /** A vector as one number: attribute by attribute its place value. */
  readonly keys: readonly number[];
  readonly places: readonly number[];
  readonly byKey: ReadonlyMap<number, number>;
  readonly masks: readonly (readonly number[])[];
}

/** Prepares the search for panels (名单搜索) of a problem. */
export function searchGround(problem: StratifiedProblem): SearchGround {
  const width = problem.strata[0]?.vector.length ?? 0;
  const bases = Array.from({ length: width }, (_, at) =>
    problem.strata.reduce((most, { vector }) => Math.max(most, (vector[at] ?? 0) + 1), 1),
  );
  const places = bases.map((_, at) => bases.slice(0, at).reduce((product, base) => product * base, 1));
  const keys = problem.strata.map(({ vector }) =>
    vector.reduce((sum, value, at) => sum + value * (places[at] ?? 0), 0),
  );
  return {
    problem,
    sizes: problem.strata.map(({ members }) => members.length),
    keys,
    places,
    byKey: new Map(keys.map((key, stratum) => [key, stratum])),
    masks: exchangedAttributes(width),
  };
}

/** The subsets of attributes two members may exchange: each once, its complement being the same exchange. */
function exchangedAttributes(width: number): number[][] {
  if (width > EXCHANGED) return Array.from({ length: width }, (_, at) => [at]);
  const bits = Array.from({ length: width }, (_, at) => at);
  return Array.from({ length: Math.max(0, 2 ** (width - 1) - 1) }, (_, at) =>
    bits.filter((bit) => ((at + 1) >> bit) & 1),
  );
}

/** A panel being bettered. */
interface Standing {
  readonly seats: number[];
  readonly taken: Int32Array;
  readonly counted: Int32Array;
  readonly weights: ArrayLike<number>;
}

/** Betters a panel step by step until no exchange gains weight (局部搜索); every step keeps every quota. */
export function betterPanel(ground: SearchGround, panel: Panel, weights: ArrayLike<number>): Panel {
  const { strata, quotas } = ground.problem;
  const taken = new Int32Array(strata.length);
  const counted = new Int32Array(quotas.length);
  for (const stratum of panel) {
    taken[stratum]!++;
    for (const quota of strata[stratum]!.quotas) counted[quota]!++;
  }
  const standing = { seats: [...panel], taken, counted, weights };
  const order = strata.map((_, at) => at).sort((one, other) => weights[other]! - weights[one]!);
  for (let round = 0; round < ROUNDS; round++) {
    const replaced = replaceSingly(ground, standing, order);
    const exchanged = exchangeByPairs(ground, standing);
    if (!replaced && !exchanged) break;
  }
  return standing.seats;
}

/** Puts on each seat the heaviest stratum that still has a member and keeps the quotas. */
function replaceSingly(ground: SearchGround, standing: Standing, order: readonly number[]): boolean {
  const { seats, taken, weights } = standing;
  let gained = false;
  for (let seat = 0; seat < seats.length; seat++) {
    const old = seats[seat]!;
    for (const stratum of order) {
      if (weights[stratum]! <= weights[old]! + GAIN) break;
      if (taken[stratum]! >= ground.sizes[stratum]! || !keepsQuotas(ground, standing, old, stratum)) continue;
      move(ground, standing, seat, stratum);
      gained = true;
      break;
    }
  }
  return gained;
}

function keepsQuotas({ problem }: SearchGround, { counted }: Standing, old: number, put: number): boolean {
  const leaves = problem.strata[old]!.quotas;
  const enters = problem.strata[put]!.quotas;
  return (
    leaves.every((quota) => enters.includes(quota) || counted[quota]! > problem.quotas[quota]!.min) &&
    enters.every((quota) => leaves.includes(quota) || counted[quota]! < problem.quotas[quota]!.max)
  );
}

function move({ problem }: SearchGround, { seats, taken, counted }: Standing, seat: number, put: number) {
  const old = seats[seat]!;
  for (const quota of problem.strata[old]!.quotas) counted[quota]!--;
  for (const quota of problem.strata[put]!.quotas) counted[quota]!++;
  taken[old]!--;
  taken[put]!++;
  seats[seat] = put;
}

/** Two members exchange some of their attributes: whatever a quota counts stays as it was. */
function exchangeByPairs(ground: SearchGround, standing: Standing): boolean {
  const { seats } = standing;
  let gained = false;
  for (let one = 0; one < seats.length; one++)
    for (let other = one + 1; other < seats.length; other++) {
      const put = bestExchange(ground, standing, seats[one]!, seats[other]!);
      if (!put) continue;
      move(ground, standing, one, put[0]);
      move(ground, standing, other, put[1]);
      gained = true;
    }
  return gained;
}

function bestExchange(
  ground: SearchGround,
  { taken, weights }: Standing,
  one: number,
  other: number,
): [number, number] | null {
  if (one === other) return null;
  const { byKey, keys, places, masks, sizes, problem } = ground;
  const mine = problem.strata[one]!.vector;
  const theirs = problem.strata[other]!.vector;
  let best: [number, number] | null = null;
  let most = weights[one]! + weights[other]! + GAIN;
  for (const mask of masks) {
    let shift = 0;
    for (const at of mask) shift += (theirs[at]! - mine[at]!) * places[at]!;
    if (shift === 0) continue;
    const first = byKey.get(keys[one]! + shift);
    const second = byKey.get(keys[other]! - shift);
    if (first === undefined || second === undefined || first === other) continue;
    if (weights[first]! + weights[second]! <= most) continue;
    const twice = Number(first === second);
    if (taken[first]! + twice >= sizes[first]! || taken[second]! + twice >= sizes[second]!) continue;
    most = weights[first]! + weights[second]!;
    best = [first, second];
  }
  return best;
}
