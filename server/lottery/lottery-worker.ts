/** Runs in a thread of its own: makes one lottery and says what came of it; without a time to make it in, only whether there can be one. */
import { parentPort, workerData } from 'node:worker_threads';
import { conflictIn, planLottery } from './lottery-plan.ts';
import type { LotteryProblem } from './lottery-problem.ts';

const { problem, milliseconds } = workerData as { problem: LotteryProblem; milliseconds: number | null };

async function made() {
  if (milliseconds === null) return conflictIn(problem);
  const ends = performance.now() + milliseconds;
  return planLottery(problem, () => performance.now() > ends);
}
parentPort?.postMessage(await made(), []);
