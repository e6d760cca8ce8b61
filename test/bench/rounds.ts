import { loadavg } from 'node:os';
import { cpuSeconds, seesProcesses } from '#test/kernel/load-tree.ts';
import { fire, type FirePlan } from '#test/kernel/load-fire.ts';

/** One of the two that are compared (比较的一方). */
export interface Side extends Omit<FirePlan, 'seconds'> {
  /** The processes whose time counts, with all that descend from them. */
  roots: readonly number[];
}

/** How long is measured. */
export interface Pace {
  rounds: number;
  seconds: number;
}

/** Medians of a comparison. */
export interface Compared {
  /** Answers a second. */
  floor: number;
  ours: number;
  /** Throughput, ours over the floor's. */
  ratio: number;
  /** Processor time a request, the floor's over ours; undefined where the machine does not tell. */
  cpuRatio: number | undefined;
  /** Processor time a request in microseconds, floor and ours. */
  cost: readonly [floor: number, ours: number];
  load: number;
}

interface Round {
  rate: number;
  cost: number;
}

/** Fires at both in turn, first once unmeasured so that both are warm; the medians of what came of it. */
export async function compare(floor: Side, ours: Side, { rounds, seconds }: Pace): Promise<Compared> {
  await once(floor, Math.min(1, seconds));
  await once(ours, Math.min(2, seconds));
  const base: Round[] = [];
  const own: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    base.push(await once(floor, seconds));
    own.push(await once(ours, seconds));
  }
  const load = loadavg()[0] ?? Number.NaN;
  const cost = [median(base.map((one) => one.cost)), median(own.map((one) => one.cost))] as const;
  const rate = { floor: median(base.map((one) => one.rate)), ours: median(own.map((one) => one.rate)) };
  return {
    ...rate,
    ratio: median(own.map((one, index) => one.rate / (base[index]?.rate ?? Number.NaN))),
    cpuRatio: seesProcesses()
      ? median(own.map((one, index) => (base[index]?.cost ?? Number.NaN) / one.cost))
      : undefined,
    cost,
    load,
  };
}

async function once({ roots, ...plan }: Side, seconds: number): Promise<Round> {
  const before = seesProcesses() ? cpuSeconds(roots) : Number.NaN;
  const fired = await fire({ ...plan, seconds });
  const spent = (seesProcesses() ? cpuSeconds(roots) : Number.NaN) - before;
  return { rate: fired.answers / fired.seconds, cost: (spent / fired.answers) * 1e6 };
}

/** The value in the middle; of an even number the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}
