import { type LotteryOffer, LOTTERY_SCHEME } from '#server/ground/proof/lottery.ts';
import { canonicalJson } from '#server/ground/proof/canonical-json.ts';
import { sha256 } from '#server/ground/proof/hearing-draw.ts';
import type { LotteryProblem } from './lottery-problem.ts';
import type { LotteryPlan } from './lottery-plan.ts';

/**
 * Converts a plan into the published offer (抽签方案): within a stratum the seats rotate, so that its members are on
 * equally many panels or differ by one; the pool alone decides who begins.
 */
export async function offerOf(
  draw: string,
  commitment: string,
  given: LotteryProblem,
  { problem, panels }: LotteryPlan,
): Promise<LotteryOffer> {
  const pool = [...given.pool].sort((one, other) => (one.id < other.id ? -1 : 1));
  const placeOf = new Map(pool.map(({ id }, at) => [id, at]));
  const poolDigest = await sha256(canonicalJson([draw, pool.map(({ id, values }) => ({ id, values }))]));
  const rounds = await Promise.all(problem.strata.map(({ members }) => roundOrder(poolDigest, members)));
  const next = rounds.map(() => 0);
  const takeNext = (stratum: number): number => {
    const round = rounds[stratum] ?? [];
    const at = next[stratum] ?? 0;
    next[stratum] = at + 1;
    return placeOf.get(round[at % round.length] ?? '') ?? -1;
  };
  return {
    scheme: LOTTERY_SCHEME,
    draw,
    seats: problem.seats,
    quotas: problem.quotas,
    pool,
    tickets: panels.map((panel) => panel.map(takeNext).sort((one, other) => one - other)),
    commitment,
  };
}

async function roundOrder(poolDigest: string, members: readonly string[]): Promise<string[]> {
  const lots = await Promise.all(
    members.map(async (id) => ({ id, lot: await sha256(canonicalJson([poolDigest, 'round', id])) })),
  );
  return lots.sort((one, other) => (one.lot < other.lot ? -1 : 1)).map(({ id }) => id);
}
