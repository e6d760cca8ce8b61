import { HearingDraw } from '#schema/hearing/hearing-draw.ts';
import { HearingParticipant } from '#schema/hearing/hearing-participant.ts';
import type { Hearing } from '#schema/hearing/hearing.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { STAKEHOLDER_SIDE_LABELS } from '#server/law/hearing/hearing-side.ts';
import { HearingTiding } from '#server/law/hearing/hearing-tiding.ts';
import { HearingNoticeKind, ParticipantOrigin } from '#server/law/hearing/hearing-words.ts';
import { refuseNoReason } from '#server/law/reason.ts';
import { announceTiding } from './announce-tiding.ts';
import { giveNotice } from './give-notice.ts';
import { atStage } from './hearing-guards.ts';
import { changePublicly, loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { nextPosition, participantIn, seatSignUp } from './participants.ts';
import { nextReserve } from './reserves.ts';

/**
 * 登记退出、递补: where the side was drawn, the next of the reserves takes the seat; a published list is published
 * anew.
 */
export const replaceHearingParticipant = defineCommand(
  ['hearing.replaced', '登记听证参加人退出'],
  mayBring('replace'),
  async (command, id: string, version: number, participantId: string, reason: string) => {
    const hearing = await loadOwn(command, id, version);
    const leaving = await participantIn(command, id, participantId);
    const refusal = command.refusalOf([
      ...atStage('replace', hearing),
      ...refuseNoReason(reason, { code: 'DECLINE_REASON_REQUIRED', what: '退出' }),
    ]);
    if (refusal) return refusal;
    leaving.declinedAt = command.now;
    leaving.declineReason = reason;
    const next = await seatNext(command, hearing, leaving);
    if (next) await announceTiding(command, id, HearingTiding.PROMOTED, next.signUpId);
    if (hearing.listPublishedAt) tellChange(command, hearing, leaving, next);
    changePublicly(command, hearing);
    return id;
  },
);

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
  leaving: HearingParticipant,
  next: HearingParticipant | null,
): void {
  const side = STAKEHOLDER_SIDE_LABELS[leaving.side];
  giveNotice(command, hearing, HearingNoticeKind.LIST, [
    '听证参加人名单变更：',
    `${side}${leaving.displayName}退出，原因：${leaving.declineReason ?? ''}`,
    next ? `由候补${next.displayName}（${next.receiptNo ?? ''}）递补` : '没有候补，席位空缺',
  ]);
}
