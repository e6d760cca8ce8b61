import type { ChangeDescriptor } from '#server/engines/change/change-descriptor.ts';
import { keepProposal, refuseProposal } from '#server/engines/change/propose-change.ts';
import { matterOfItems } from '#server/domains/meeting/matter-of-items.queries.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { seeUnderFromHere } from '#server/ground/kernel/see-everything.ts';
import { invitingOver } from '#server/law/invitation/invitation-cancelling.ts';
import { INVITATION_STAGE_LABELS, InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { ChangeKind } from '#server/law/people/proposed-change.ts';
import { provision, type Refusal } from '#server/law/refusal.ts';
import { cancelHeld } from './cancel-held.ts';
import { type HeldInvitation, holdInvitation } from './hold-invitation.ts';
import { invites } from './invitation.permissions.ts';
import { settleReply } from './settle-reply.ts';

const r67 = provision('R-67', 'DESIGN', '公众代表邀请规则');

/** How a seat stands: taken by who accepted, or freed by the office, and why the invited person is told. */
export interface SeatStand {
  readonly stage: InvitationStage;
  readonly reason: string;
}

/** 空出应邀代表的席位: by two persons of the office, as whoever organises the meeting does not choose who is heard. */
export const SEAT_CHANGE: ChangeDescriptor<SeatStand> = {
  kind: ChangeKind.INVITED_SEAT,
  answers: invites,
  words: ({ stage }) => INVITATION_STAGE_LABELS[stage],
  concerns: () => [],
  standing: async (command, { subject, after }) => {
    // The contact of whoever takes the seat is sealed.
    await seeUnderFromHere(command, invites);
    const held = await holdInvitation(command, subject);
    return {
      matter: await matterOfItems(command.db, held.meeting.id, held.item.id),
      refusals: [
        ...(command.now >= held.meeting.startsAt ? [invitingOver] : []),
        ...(held.stage === InvitationStage.ACCEPTED ? [] : [seatMoved]),
      ],
      keep: () => freed(command, held, after),
    };
  },
};

/** A withdrawal that the office wrote down is written as the person's own is. */
async function freed(command: CommandContext, held: HeldInvitation, { stage, reason }: SeatStand) {
  if (stage === InvitationStage.CANCELLED) await cancelHeld(command, held, reason);
  else await settleReply(command, held.invitation, () => 'withdraw', reason);
}

/** 提出空出席位 of somebody who accepted; nothing changes before a second person confirms it. */
export async function proposeFreeing(
  command: CommandContext,
  { invitation: { id } }: HeldInvitation,
  after: SeatStand,
): Promise<string | Refusal> {
  const before = { stage: InvitationStage.ACCEPTED, reason: '' };
  const proposed = { subject: id, before, after, reason: after.reason };
  const refusal = command.refusalOf(await refuseProposal(command, SEAT_CHANGE, proposed));
  if (refusal) return refusal;
  keepProposal(command, SEAT_CHANGE, proposed);
  return id;
}

const seatMoved = r67.block('INVITED_SEAT_MOVED', 'id')`
  这个席位已经空出，或者本人又改了答复。
  退回这一项；还要空出的，按现在的情况重新提出。`;
