import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { invitingOver } from '#server/law/invitation/invitation-cancelling.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { InvitationReply } from '#server/law/invitation/invitation-words.ts';
import { type HeldInvitation, holdInvitation } from './hold-invitation.ts';
import { invitationBehind } from './invitation-behind.ts';
import { invitee, invites } from './invitation.permissions.ts';
import { proposeFreeing } from './seat-change.ts';
import { type ReplyEvent, settleReply } from './settle-reply.ts';

/** 答复邀请: whoever holds the link says whether they come; it is good for this invitation alone, until the meeting begins. */
export const replyToInvitation = defineCommand(
  ['invitation.replied', '答复列席邀请'],
  invitee,
  async (command, token: string, reply: InvitationReply, reason: string) =>
    settleReply(command, await invitationBehind(command, token), eventOf(reply), reason),
);

/**
 * 登记电话答复: what they said on the telephone, written down by the office. That somebody who accepted does not come is
 * proposed, and a second person confirms it.
 */
export const recordInvitationReply = defineCommand(
  ['invitation.replyRecorded', '登记电话答复列席邀请'],
  invites,
  async (command, id: string, reply: InvitationReply, reason: string) => {
    const held = await holdInvitation(command, id);
    if (reply === InvitationReply.DECLINE && held.stage === InvitationStage.ACCEPTED)
      return recordWithdrawal(command, held, reason);
    return settleReply(command, held.invitation, eventOf(reply), reason);
  },
);

/** 登记电话退出 of somebody who accepted: said by the office alone it would let it choose who is heard. */
async function recordWithdrawal(command: CommandContext, held: HeldInvitation, reason: string) {
  const refusal = command.refusalOf(command.now >= held.meeting.startsAt ? [invitingOver] : []);
  if (refusal) return refusal;
  return proposeFreeing(command, held, { stage: InvitationStage.WITHDRAWN, reason: reason.trim() });
}

/** The same answer twice is one answer; who accepted and then declines withdraws. */
const eventOf =
  (reply: InvitationReply) =>
  (stage: InvitationStage): ReplyEvent | null => {
    const accepts = reply === InvitationReply.ACCEPT;
    if (stage === InvitationStage.ACCEPTED) return accepts ? null : 'withdraw';
    if (stage === InvitationStage.DECLINED && !accepts) return null;
    return accepts ? 'accept' : 'decline';
  };
