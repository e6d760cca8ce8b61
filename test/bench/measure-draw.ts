import { loadavg } from 'node:os';
import { type LotteryPlan, planLottery } from '#server/ground/lottery/lottery-plan.ts';
import type { LotteryProblem } from '#server/ground/lottery/lottery-problem.ts';
import { dice, syntheticProblem } from '#test/ground/lottery/build-pool.ts';
import type { Row } from '#test/kernel/load-rows.ts';
import { drawSimply } from './floors/neediest-first.ts';

const PEOPLE = 2000;
const SEATS = 40;
const ATTRIBUTES = [2, 3, 4, 5, 4, 3];
const SIMPLE_DRAWS = 300;

interface Drawn {
  readonly problem: LotteryProblem;
  readonly plan: LotteryPlan;
  readonly seconds: number;
}

let drawing: Promise<Drawn> | undefined;
const drawn = () => (drawing ??= draw());

async function draw(): Promise<Drawn> {
  const problem = syntheticProblem(PEOPLE, SEATS, ATTRIBUTES, 7);
  const began = performance.now();
  const outcome = await planLottery(problem);
  if ('conflict' in outcome) throw new Error('no panel keeps the quotas');
  return { problem, plan: outcome.plan, seconds: (performance.now() - began) / 1000 };
}

const what = `公平抽签：${PEOPLE}人取${SEATS}人，${ATTRIBUTES.length}项属性`;

/** How long the fairest lottery of a large pool takes, against as many simple draws (公平抽签用时). */
export async function measureDrawTime(): Promise<Row> {
  const { problem, plan, seconds } = await drawn();
  const { floor } = simply(problem);
  return {
    id: 'draw-time',
    what: `${what}，一千张签全部排出`,
    unit: '秒',
    floor,
    ours: seconds,
    must: 60,
    goal: 15,
    mark: 'ours',
    atLeast: false,
    load: loadavg()[0] ?? Number.NaN,
    note: `${plan.problem.strata.length}类人员；${plan.proved ? '已证明' : '未证明'}最公平；基准为简单随机抽取${SIMPLE_DRAWS}次`,
  };
}

/** The least chance anybody has, against the least share in simple draws with the same quotas (最小机会). */
export async function measureDrawFairness(): Promise<Row> {
  const { problem, plan } = await drawn();
  const { least, never } = simply(problem);
  const fairest = Math.min(...plan.fairest);
  return {
    id: 'draw-fairness',
    what: `${what}，机会最小的人`,
    unit: '%',
    floor: least * 100,
    ours: Math.min(...plan.chances) * 100,
    must: fairest * 90,
    goal: fairest * 95,
    mark: 'ours',
    atLeast: true,
    load: loadavg()[0] ?? Number.NaN,
    note: `可能做到的最大值 ${(fairest * 100).toFixed(2)}%；简单随机抽取${SIMPLE_DRAWS}次，有${never}人一次没有抽中`,
  };
}

let simple: { floor: number; least: number; never: number } | undefined;

function simply(problem: LotteryProblem) {
  if (simple) return simple;
  const next = dice(3);
  const counts = new Map(problem.pool.map(({ id }) => [id, 0]));
  const began = performance.now();
  for (let draw = 0; draw < SIMPLE_DRAWS; draw++)
    for (const { id } of drawSimply(problem, next)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const floor = (performance.now() - began) / 1000;
  const times = [...counts.values()];
  simple = {
    floor,
    least: Math.min(...times) / SIMPLE_DRAWS,
    never: times.filter((count) => count === 0).length,
  };
  return simple;
}
