import { HearingDraw } from '#schema/hearing/hearing-draw.ts';
import { HearingParticipant } from '#schema/hearing/hearing-participant.ts';
import { Hearing } from '#schema/hearing/hearing.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import { STAKEHOLDER_SIDE_LABELS } from '#server/law/hearing/hearing-side.ts';
import { HearingTiding } from '#server/law/hearing/hearing-tiding.ts';
import { passesSeat, WITHDRAWAL_WAY_LABELS, WithdrawalWay } from '#server/law/hearing/hearing-withdrawal.ts';
import { HearingNoticeKind, ParticipantOrigin } from '#server/law/hearing/hearing-words.ts';
import type { OwnSignUp } from '#server/engines/signup/own-sign-up.ts';
import { announceTiding } from './announce-tiding.ts';
import { giveNotice } from './give-notice.ts';
import { changePublicly } from './hearing-load.ts';
import { nextPosition, seatSignUp } from './participants.ts';
import { nextReserve } from './reserves.ts';

/** The way in which a seat is left, with the paper where there is one (撤回的凭据). */
interface Left {
  way: WithdrawalWay;
  on: CalendarDay;
  paperId: string | null;
}

/**
 * 退出、递补: where the side was drawn, the next of the reserves takes the seat while there is time to serve them; a published
 * list is published anew.
 */
export async function leaveSeat(
  command: CommandContext,
  hearing: Hearing,
  leaving: HearingParticipant,
  { way, on, paperId }: Left,
): Promise<void> {
  leaving.declinedAt = command.now;
  leaving.withdrawalWay = way;
  leaving.withdrawalOn = on;
  leaving.withdrawalPaperId = paperId;
  const next = passesSeat(hearing.stage) ? await seatNext(command, hearing, leaving) : null;
  if (next) await announceTiding(command, hearing.id, HearingTiding.PROMOTED, next.signUpId);
  if (hearing.listPublishedAt) tellChange(command, hearing, leaving, next);
  changePublicly(command, hearing);
}

/** 本人撤回: the seat of whoever gave their sign-up back with their receipt; a reserve and a name in the pool have none. */
export async function leaveByReceipt(command: CommandContext, { id, subjectId }: OwnSignUp): Promise<void> {
  const leaving = await command.em.findOne(HearingParticipant, { signUpId: id, declinedAt: null });
  if (!leaving) return;
  const hearing = await command.em.findOneOrFail(Hearing, { id: subjectId }, { refresh: true });
  const left = { way: WithdrawalWay.ONLINE, on: dayOf(command.now), paperId: null };
  await leaveSeat(command, hearing, leaving, left);
}

async function seatNext(
  command: CommandContext,
  hearing: Hearing,
  { side }: HearingParticipant,
): Promise<HearingParticipant | null> {
  const draw = await command.em.findOne(HearingDraw, { hearingId: hearing.id });
  const receiptNo = draw && (await nextReserve(command, draw, side));
  if (!receiptNo) return null;
  const position = await nextPosition(command, hearing.id);
  return seatSignUp(command, hearing, receiptNo, { origin: ParticipantOrigin.RESERVE, position });
}

function tellChange(
  command: CommandContext,
  hearing: Hearing,
  { side, displayName, withdrawalWay }: HearingParticipant,
  next: HearingParticipant | null,
): void {
  const how = withdrawalWay ? WITHDRAWAL_WAY_LABELS[withdrawalWay] : '';
  giveNotice(command, hearing, HearingNoticeKind.LIST, [
    '听证参加人名单变更：',
    `${STAKEHOLDER_SIDE_LABELS[side]}${displayName}退出，${how}`,
    next ? `由候补${next.displayName}（${next.receiptNo ?? ''}）递补` : '没有候补，席位空缺',
  ]);
}
