import type { DrawnSeat, PoolMember } from '#schema/invitation/draw-parts.ts';
import type { Draw } from '#schema/invitation/draw.ts';
import { QUOTA_ATTRIBUTE_LABELS, QuotaAttribute } from '#server/law/draw/draw-words.ts';
import { type LotteryReveal, reserveOrder, ticketsEach } from '#server/ground/proof/lottery.ts';
import { lotteryOfferOf } from './draw-offer.ts';

const KIND = QUOTA_ATTRIBUTE_LABELS[QuotaAttribute.CATEGORY];

/** Under which kind of seat a member of the pool is counted (名额). */
export const seatKind = ({ values }: PoolMember): string => values?.[KIND] ?? '其他';

/** The drawn, each with their kind of seat and the chance they had (入选理由). */
export function lotterySeats(draw: Draw, drawn: readonly string[], ticketNo: number): DrawnSeat[] {
  const counts = ticketsEach(lotteryOfferOf(draw));
  const tickets = draw.tickets?.length ?? 0;
  return drawn.flatMap((id) => {
    const at = draw.pool.findIndex((one) => one.id === id);
    const member = draw.pool[at];
    const chance = `${tickets}张签中有${counts[at] ?? 0}张列有此人，抽中第${ticketNo}号签`;
    return member ? [{ id, quota: seatKind(member), reasons: [chance] }] : [];
  });
}

/** Who follows for each kind of seat (递补次序). */
export async function lotteryReserves(
  draw: Draw,
  drawn: readonly string[],
  reveal: LotteryReveal,
): Promise<{ quota: string; ids: string[] }[]> {
  const left = draw.pool.filter(({ id }) => !drawn.includes(id));
  const order = await reserveOrder(
    draw.offerDigest,
    reveal,
    left.map(({ id }) => id),
  );
  const kinds = [...new Set(draw.pool.map(seatKind))].sort();
  const kindOf = new Map(left.map((one) => [one.id, seatKind(one)]));
  return kinds.map((quota) => ({ quota, ids: order.filter((id) => kindOf.get(id) === quota) }));
}
