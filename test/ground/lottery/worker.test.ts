/** 排签不占用服务器: a lottery is made in a thread of its own, with the same result. */
import { expect, it } from 'vitest';
import { planLottery } from '#server/ground/lottery/lottery-plan.ts';
import { LotteryTimedOut, planInWorker } from '#server/ground/lottery/plan-in-worker.ts';
import { syntheticProblem } from './build-pool.ts';

it('在另一个线程排出的签，与在本线程排出的一字不差', async () => {
  const problem = syntheticProblem(60, 8, [2, 3], 5);
  expect(await planInWorker(problem)).toEqual(await planLottery(problem));
});

it('排签的时候，别的请求照常得到答复', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await planInWorker(syntheticProblem(300, 15, [2, 3, 4, 5], 7));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(20);
});

it('过了时限还没有排出的，说明白，不一直等', async () => {
  await expect(planInWorker(syntheticProblem(2000, 40, [2, 3, 4, 5, 4, 3], 7), 0.01)).rejects.toThrow(
    LotteryTimedOut,
  );
});
