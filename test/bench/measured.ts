import type { Row } from '#test/kernel/load-rows.ts';
import type { Compared } from './rounds.ts';

/** Target of a comparison (指标). */
export interface Mark {
  id: string;
  what: string;
  mark: 'ratio' | 'cpuRatio';
  must: number;
  goal: number;
}

/** The row of a comparison. */
export const comparedRow = (mark: Mark, { floor, ours, ratio, cpuRatio, cost, load }: Compared): Row => ({
  ...mark,
  unit: '次/秒',
  floor,
  ours,
  ratio,
  ...(cpuRatio === undefined ? {} : { cpuRatio }),
  atLeast: true,
  note: `每次CPU ${cost.map((spent) => spent.toFixed(0)).join(' 对 ')} µs`,
  load,
});
