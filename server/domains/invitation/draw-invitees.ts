import type { DrawResult } from '#schema/invitation/draw-parts.ts';
import { DrawSeed } from '#schema/invitation/draw-seed.ts';
import type { Draw } from '#schema/invitation/draw.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseDrawing } from '#server/law/draw/draw-stage.ts';
import { DrawMethod } from '#server/law/draw/draw-words.ts';
import { reasonsOf, selectInvitees } from '#server/law/register/representative-selection.ts';
import { drawLottery } from '#server/ground/proof/lottery.ts';
import { selectByRotation } from '#server/ground/proof/rotation.ts';
import { lotteryOfferOf, rotationOfferOf } from './draw-offer.ts';
import { drawSeedPurpose } from './offer-draw.ts';
import { holdDraw } from './standing-draw.ts';
import { invites } from './invitation.permissions.ts';
import { lotteryReserves, lotterySeats } from './lottery-seats.ts';
import { loadItem, pagesOfInviting, refuseInvitingNow } from './load-item.ts';
import { seatDrawn } from './seat-drawn.ts';

/**
 * 抽选: opens the sealed seed and enters the digits drawn by those present; the result follows from them and is
 * never changed.
 */
export const drawInvitees = defineCommand(
  ['draw.drawn', '抽选列席代表'],
  invites,
  async (command, id: string, version: number, publicDigits: string) => {
    const draw = await holdDraw(command, id, version);
    const of = await loadItem(command, draw.itemId);
    const standing = { drawn: draw.drawnAt !== null, voided: draw.voidedAt !== null, sent: 0, publicDigits };
    const refusal = command.refusalOf([...refuseDrawing(standing), ...refuseInvitingNow(of)]);
    if (refusal) return refusal;
    const kept = await command.em.findOneOrFail(DrawSeed, { drawId: id });
    const seed = command.services.seal.open(kept.sealed, drawSeedPurpose(id));
    draw.seed = seed;
    draw.publicDigits = publicDigits;
    draw.result = await resultOf(draw, { seed, publicDigits });
    draw.drawnAt = command.now;
    draw.drawnById = command.actor?.id ?? null;
    await seatDrawn(command, draw, draw.result);
    command.publish(...pagesOfInviting(of.meeting));
    return id;
  },
);

async function resultOf(draw: Draw, reveal: { seed: string; publicDigits: string }): Promise<DrawResult> {
  if (draw.method === DrawMethod.LOTTERY) {
    const { ticketNo, drawn } = await drawLottery(lotteryOfferOf(draw), reveal);
    return {
      ticketNo,
      selected: lotterySeats(draw, drawn, ticketNo),
      reserves: await lotteryReserves(draw, drawn, reveal),
    };
  }
  const { result, pool } = await selectByRotation(rotationOfferOf(draw), reveal, selectInvitees);
  const members = new Map(pool.map((one) => [one.id, one]));
  const reasons = (id: string) => reasonsOf(members.get(id) ?? { fields: [], invitations: 0 }, draw.topics);
  return {
    ticketNo: null,
    selected: result.selected.map((one) => ({ ...one, reasons: reasons(one.id) })),
    reserves: result.reserves.map(({ quota, ids }) => ({ quota, ids: [...ids] })),
  };
}
