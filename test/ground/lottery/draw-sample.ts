import { offerOf } from '#server/ground/lottery/lottery-offer.ts';
import { planLottery } from '#server/ground/lottery/lottery-plan.ts';
import { drawLottery, type LotteryFile, lotteryCommitment } from '#server/ground/proof/lottery.ts';
import { syntheticProblem } from './build-pool.ts';

/** How many the sample draws. */
export const SEATS = 12;

const DRAW = '常务会议第38次';
const SEED = 'c0ffee'.padEnd(64, '0');

/** One draw from beginning to end, always the same. */
export async function drawSample(): Promise<LotteryFile> {
  const problem = syntheticProblem(120, SEATS, [2, 3, 4], 11);
  const outcome = await planLottery(problem);
  if ('conflict' in outcome) throw new Error('no panel keeps the quotas');
  const commitment = await lotteryCommitment(DRAW, SEED);
  const offer = await offerOf(DRAW, commitment, problem, outcome.plan);
  return drawLottery(offer, { seed: SEED, publicDigits: '271' });
}
