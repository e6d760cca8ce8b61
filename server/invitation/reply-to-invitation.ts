import { Invitation } from '#schema/invitation/invitation.ts';
import { act } from '#server/kernel/act.ts';
import { loadById } from '#server/kernel/load.ts';
import { InvitationStage } from '#server/law/invitation-stage.ts';
import { InvitationReply } from '#server/law/invitation-words.ts';
import { invitationBehind, INVITATION } from './invitation-behind.ts';
import { invitee, invites } from './invitation.permissions.ts';
import { type ReplyEvent, settleReply } from './settle-reply.ts';

/** 答复邀请: whoever holds the link says whether he comes; it is good for this invitation alone, until the meeting begins. */
export const replyToInvitation = act(
  'invitation.replied',
  invitee,
  async (command, token: string, reply: InvitationReply, reason: string) =>
    settleReply(command, await invitationBehind(command, token), eventOf(reply), reason),
);

/** 登记电话答复: what he said on the telephone, written down by the office. */
export const recordInvitationReply = act(
  'invitation.replyRecorded',
  invites,
  async (command, id: string, reply: InvitationReply, reason: string) =>
    settleReply(command, await loadById(command.em, Invitation, id, INVITATION), eventOf(reply), reason),
);

/** The same answer twice is one answer; who accepted and then declines withdraws. */
const eventOf =
  (reply: InvitationReply) =>
  (stage: InvitationStage): ReplyEvent | null => {
    const accepts = reply === InvitationReply.ACCEPT;
    if (stage === InvitationStage.ACCEPTED) return accepts ? null : 'withdraw';
    if (stage === InvitationStage.DECLINED && !accepts) return null;
    return accepts ? 'accept' : 'decline';
  };
