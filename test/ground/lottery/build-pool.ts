import type { Entrant, LotteryProblem, Quota } from '#server/ground/lottery/lottery-problem.ts';

/** Numbers from 0 to 1 that are the same in every run. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const shares = (next: () => number, values: number): number[] => {
  const weights = Array.from({ length: values }, () => 0.3 + next());
  const sum = weights.reduce((one, other) => one + other, 0);
  return weights.map((weight) => weight / sum);
};

const pick = (next: () => number, parts: readonly number[]): number => {
  let left = next();
  return Math.max(
    0,
    parts.findIndex((part, at) => (left -= part) < 0 || at === parts.length - 1),
  );
};

/** A pool (名册) of `people` with one attribute a number of values, and quotas near the shares of a population that differs from it. */
export function syntheticProblem(
  people: number,
  seats: number,
  attributes: readonly number[],
  seed: number,
): LotteryProblem {
  const next = dice(seed);
  const inPool = attributes.map((values) => shares(next, values));
  const pool: Entrant[] = Array.from({ length: people }, (_, at) => ({
    id: String(at + 1).padStart(5, '0'),
    values: Object.fromEntries(inPool.map((parts, name) => [`属性${name}`, `值${pick(next, parts)}`])),
  }));
  const quotas: Quota[] = inPool.flatMap((parts, name) => {
    const outside = parts.map((part) => part * (0.6 + 0.8 * next()));
    const sum = outside.reduce((one, other) => one + other, 0);
    return outside.map((part, value) => ({
      attribute: `属性${name}`,
      value: `值${value}`,
      min: Math.floor((part / sum) * seats),
      max: Math.ceil((part / sum) * seats),
    }));
  });
  return { pool, quotas, seats };
}

/** A pool given by counts: so many people of these values. */
export function countedPool(rows: readonly (readonly [count: number, values: Record<string, string>])[]) {
  let at = 0;
  return rows.flatMap(([count, values]): Entrant[] =>
    Array.from({ length: count }, () => ({ id: String(++at).padStart(5, '0'), values })),
  );
}

/** A small pool whose quotas are upper bounds that cross each other: shares of people often reach what no whole panels reach. */
export function crossedProblem(
  people: number,
  seats: number,
  attributes: number,
  seed: number,
): LotteryProblem {
  const next = dice(seed * 7919);
  const names = Array.from({ length: attributes }, (_, at) => `属性${at}`);
  const pool = Array.from({ length: people }, (_, at) => ({
    id: String(at + 1).padStart(5, '0'),
    values: Object.fromEntries(names.map((name) => [name, next() < 0.45 ? '是' : '否'])),
  }));
  const quotas = names.map((attribute) => ({ attribute, value: '是', min: 0, max: 1 }));
  return { pool, quotas, seats };
}
