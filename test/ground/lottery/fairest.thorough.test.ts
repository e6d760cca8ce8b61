/** 公平抽签: the fairest chances, against the published reference pools and against brute force. */
import { describe, expect, it } from 'vitest';
import type { LotteryProblem } from '#server/ground/lottery/lottery-problem.ts';
import { type LotteryPlan, planLottery } from '#server/ground/lottery/lottery-plan.ts';
import { solver } from '#server/ground/lottery/solver.ts';
import { fairestByForce } from './brute-force.ts';
import { countedPool, crossedProblem, syntheticProblem } from './build-pool.ts';

const made = new Map<LotteryProblem, Promise<LotteryPlan>>();

const planOf = (problem: LotteryProblem): Promise<LotteryPlan> => {
  const plan = made.get(problem) ?? planAnew(problem);
  made.set(problem, plan);
  return plan;
};

async function planAnew(problem: LotteryProblem): Promise<LotteryPlan> {
  const outcome = await planLottery(problem);
  if ('conflict' in outcome) throw new Error(JSON.stringify(outcome.conflict));
  return outcome.plan;
}

const reference = (many: number, seats: number, min: number, max: number): LotteryProblem => ({
  pool: countedPool([
    [many - 1, { 性别: '女', 倾向: '甲' }],
    [1, { 性别: '女', 倾向: '乙' }],
    [many, { 性别: '男', 倾向: '乙' }],
  ]),
  quotas: [
    { attribute: '性别', value: '女', min, max },
    { attribute: '性别', value: '男', min, max },
    { attribute: '倾向', value: '甲', min, max },
    { attribute: '倾向', value: '乙', min, max },
  ],
  seats,
});

describe('公开的参考名册：最小机会为10.0%', () => {
  it.each([
    ['200人取20人', reference(100, 20, 9, 11)],
    ['2000人取200人', reference(1000, 200, 99, 101)],
  ])('%s', async (_, problem) => {
    const plan = await planOf(problem);
    expect(Math.min(...plan.fairest)).toBeCloseTo(0.1, 4);
    expect(plan.proved).toBe(true);
  });
});

describe('小名册：与逐一列举全部名单得出的机会相同', () => {
  it.each(Array.from({ length: 32 }, (_, seed) => seed + 1))('第%i个随机名册', async (seed) => {
    const problem = seed % 2 ? smallProblem(seed) : crossedProblem(9, 2 + (seed % 4) / 2, 5, seed);
    const expected = fairestByForce(await solver(), problem);
    const outcome = await planLottery(problem);
    if (expected === null) return expect(outcome).toHaveProperty('conflict');
    if ('conflict' in outcome) throw new Error('a conflict where panels exist');
    const { problem: stratified, fairest } = outcome.plan;
    const chanceOf = new Map(
      stratified.strata.flatMap(({ members }, at) => members.map((id) => [id, fairest[at]] as const)),
    );
    problem.pool.forEach(({ id }, at) =>
      expect(Math.abs((chanceOf.get(id) ?? -1) - (expected[at] ?? 0))).toBeLessThan(1e-4),
    );
    return undefined;
  });
});

/** Tight and loose quotas in turn; the crossed ones of the even cases are mostly out of reach of divisible shares. */
function smallProblem(seed: number): LotteryProblem {
  const { pool, quotas, seats } = syntheticProblem(7 + (seed % 4), 3, [2, 3, 2], seed);
  const loose = (at: number) => Number(at % 3 !== 0);
  return {
    pool,
    seats,
    quotas: quotas.map((quota, at) => ({ ...quota, min: Math.max(0, quota.min - loose(at)) })),
  };
}

describe('每一张签', () => {
  const cases = [
    ['300人取15人，4项名额', syntheticProblem(300, 15, [2, 3, 4, 5], 7)],
    ['500人取30人，5项名额', syntheticProblem(500, 30, [2, 3, 4, 3, 4], 7)],
  ] as const;

  it.each(cases)('符合全部名额，不重复取人：%s', async (_, problem) => {
    const { panels, problem: strata } = await planOf(problem);
    for (const panel of panels) {
      expect(panel).toHaveLength(problem.seats);
      strata.quotas.forEach(({ min, max }, quota) => {
        const count = panel.filter((stratum) => strata.strata[stratum]!.quotas.includes(quota)).length;
        expect(count).toBeGreaterThanOrEqual(min);
        expect(count).toBeLessThanOrEqual(max);
      });
      strata.strata.forEach(({ members }, at) =>
        expect(panel.filter((stratum) => stratum === at).length).toBeLessThanOrEqual(members.length),
      );
    }
  });

  it.each(cases)('各人的机会与最公平的机会相差不到千分之一点五：%s', async (_, problem) => {
    const { fairest, chances, proved } = await planOf(problem);
    expect(proved).toBe(true);
    fairest.forEach((chance, at) => expect(chance - (chances[at] ?? 0)).toBeLessThan(0.0015));
  });

  it('名册和名额换了先后，得出的签不变', async () => {
    const [, problem] = cases[0];
    const turned = { ...problem, pool: problem.pool.toReversed(), quotas: problem.quotas.toReversed() };
    expect((await planOf(turned)).panels).toEqual((await planOf(problem)).panels);
  });
});

describe('名额不能同时满足的', () => {
  const pool = countedPool([
    [6, { 类别: '人大代表', 性别: '男' }],
    [2, { 类别: '专家学者', 性别: '男' }],
    [1, { 类别: '群众代表', 性别: '女' }],
  ]);

  it('指出互相冲突的名额，给出最小的调整', async () => {
    const outcome = await planLottery({
      pool,
      seats: 4,
      quotas: [
        { attribute: '性别', value: '女', min: 2, max: 4 },
        { attribute: '类别', value: '人大代表', min: 1, max: 3 },
      ],
    });
    expect(outcome).toEqual({
      conflict: {
        conflicting: [{ attribute: '性别', value: '女', min: 2, max: 4 }],
        seatsConflict: false,
        loosened: [{ quota: { attribute: '性别', value: '女', min: 2, max: 4 }, min: 1, max: 4 }],
      },
    });
  });

  it('合计超过席位的，说明与席位冲突', async () => {
    const outcome = await planLottery({
      pool,
      seats: 4,
      quotas: [
        { attribute: '类别', value: '人大代表', min: 3, max: 4 },
        { attribute: '类别', value: '专家学者', min: 2, max: 2 },
      ],
    });
    if (!('conflict' in outcome)) throw new Error('no conflict');
    expect(outcome.conflict.seatsConflict).toBe(true);
    expect(outcome.conflict.conflicting).toHaveLength(2);
    expect(outcome.conflict.loosened).toHaveLength(1);
  });
});
