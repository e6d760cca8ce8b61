import { InvitationDelivery } from '#schema/invitation/invitation-delivery.ts';
import type { CallInput } from '#schema/invitation/invitation-input.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { refuseCall } from '#server/law/invitation/invitation-cancelling.ts';
import { tidingsToTell } from '#server/law/invitation/invitation-telling.ts';
import { InvitationTiding } from '#server/law/invitation/invitation-words.ts';
import { holdInvitation } from './hold-invitation.ts';
import { invites } from './invitation.permissions.ts';
import { tellingsOf } from './tellings.queries.ts';

/** 登记电话告知: what was told by telephone or on paper, or that nobody answered; everything that was still to be told at once. */
export const recordInviteeCall = defineCommand(
  'invitation.told',
  invites,
  async (command, id: string, { way, reached, note }: CallInput) => {
    const { em, actor, now } = command;
    const { invitation, stage } = await holdInvitation(command, id);
    const refusal = command.refusalOf(refuseCall(stage, way));
    if (refusal) return refusal;
    const told = await tellingsOf(command.db, [id]);
    const { sentAt, remindedAt, movedAt, cancelledAt } = invitation;
    const waiting = tidingsToTell({ stage, sentAt, remindedAt, movedAt, cancelledAt }, told);
    const tidings = waiting.length > 0 ? waiting : [InvitationTiding.LETTER];
    for (const tiding of tidings)
      em.create(InvitationDelivery, {
        invitationId: id,
        way,
        tiding,
        reached,
        note: note.trim(),
        byId: actor?.id ?? null,
        at: now,
      });
    return id;
  },
);
