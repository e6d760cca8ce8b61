import { Invitation } from '#schema/invitation/invitation.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { refuseVoiding } from '#server/law/draw/draw-stage.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { holdDraw } from './standing-draw.ts';
import { invites } from './invitation.permissions.ts';
import { loadItem, pagesOfInviting } from './load-item.ts';

/** 作废抽选: with a reason everybody reads beside it, only before a letter was sent upon it, once it is
 * drawn by somebody else than who drew. */
export const voidDraw = defineCommand(
  ['draw.voided', '作废抽选'],
  invites,
  async (command, id: string, version: number, reason: string) => {
    const draw = await holdDraw(command, id, version);
    const { meeting } = await loadItem(command, draw.itemId);
    const prepared = await command.em.find(Invitation, { drawId: id });
    const sent = prepared.filter(({ sentAt }) => sentAt !== null).length;
    const standing = { drawn: draw.drawnAt !== null, voided: draw.voidedAt !== null, sent };
    const refusal = command.refusalOf([
      ...refuseVoiding(standing, reason),
      ...refuseSamePerson(actorOf(command).id, [draw.drawnById], '抽选结果'),
    ]);
    if (refusal) return refusal;
    draw.voidedAt = command.now;
    draw.voidReason = reason.trim();
    // Prepared letters were never sent: they are no invitations yet, and the people may be drawn again.
    for (const invitation of prepared) command.em.remove(invitation);
    command.publish(...pagesOfInviting(meeting));
    return id;
  },
);
