/** Runs in a thread of its own: makes one lottery and says what came of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { planLottery } from './lottery-plan.ts';
import type { LotteryProblem } from './lottery-problem.ts';

const { problem, milliseconds } = workerData as { problem: LotteryProblem; milliseconds: number };
const ends = performance.now() + milliseconds;
const outcome = await planLottery(problem, () => performance.now() > ends);
parentPort?.postMessage(outcome, []);
