/**
 * Worker thread: makes one lottery and posts the outcome; without a time limit it only checks whether there can be one.
 */
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
