import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LotteryOutcome } from './lottery-plan.ts';
import type { LotteryProblem } from './lottery-problem.ts';
import type { QuotaConflict } from './quota-conflict.ts';

/** No lottery was found in the time it was given. */
export class LotteryTimedOut extends Error {}

/**
 * Path of the worker: a source file beside this one; in the build, beside the server's main file, from which this
 * module may have been split off.
 */
const PROGRAM = ['lottery-worker.ts', 'lottery-worker.js', '../lottery-worker.js']
  .map((name) => join(import.meta.dirname, name))
  .find((path) => existsSync(path));

/** Seconds after which the best lottery found so far is taken; after twice as many the search fails. */
const SECONDS = 30;

/** Makes a lottery (排签) in a worker thread, so that the server goes on answering. */
export const planInWorker = (problem: LotteryProblem, seconds = SECONDS): Promise<LotteryOutcome> =>
  inWorker({ problem, milliseconds: seconds * 1000 }, seconds * 2);

/** Seconds for checking the quotas (名额试算) while somebody is typing. */
const LOOK_SECONDS = 8;

/** Says whether the quotas contradict each other for this pool, without making a lottery. */
export const conflictInWorker = (problem: LotteryProblem): Promise<QuotaConflict | null> =>
  inWorker({ problem, milliseconds: null }, LOOK_SECONDS);

function inWorker<Answer>(
  workerData: { problem: LotteryProblem; milliseconds: number | null },
  seconds: number,
): Promise<Answer> {
  if (!PROGRAM) return Promise.reject(new Error('the lottery program is not where it was built'));
  const worker = new Worker(PROGRAM, { workerData });
  return new Promise<Answer>((resolve, reject) => {
    const timer = setTimeout(() => reject(new LotteryTimedOut()), seconds * 1000);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new LotteryTimedOut());
    });
  }).finally(() => void worker.terminate());
}
