import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LotteryOutcome } from './lottery-plan.ts';
import type { LotteryProblem } from './lottery-problem.ts';
import type { QuotaConflict } from './quota-conflict.ts';

/** No lottery was found in the time it was given. */
export class LotteryTimedOut extends Error {}

/** As a source beside this one; built, beside the server's main file, from which this one may have been moved apart. */
const PROGRAM = ['lottery-worker.ts', 'lottery-worker.js', '../lottery-worker.js']
  .map((name) => join(import.meta.dirname, name))
  .find((path) => existsSync(path));

/** After so many seconds the best that was found must do; after twice as many nothing was. */
const SECONDS = 30;

/** Makes a lottery (排签) without keeping the server from answering others meanwhile. */
export const planInWorker = (problem: LotteryProblem, seconds = SECONDS): Promise<LotteryOutcome> =>
  inWorker({ problem, milliseconds: seconds * 1000 }, seconds * 2);

/** A look at the quotas (名额试算) is for somebody who is typing. */
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
