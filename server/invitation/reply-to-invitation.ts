import { Invitation } from '#schema/invitation/invitation.ts';
import { act } from '#server/kernel/act.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { notFound } from '#server/kernel/fault.ts';
import {
  type InvitationEvent,
  invitationStageAt,
  InvitationStage,
  refuseInvitationTransition,
} from '#server/law/invitation-stage.ts';
import { InvitationReply } from '#server/law/invitation-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { invitee, invites } from './invitation.permissions.ts';
import { holdItem, passOnFreedSeats } from './pass-on-seat.ts';
import { pagesOfInviting } from './load-item.ts';
import { linkHmacOf } from './send-letter.ts';
import { loadById } from '#server/kernel/load.ts';

const WHAT = '该邀请';

/** 答复邀请: whoever holds the link says whether he comes; it is good for this invitation alone, until the meeting begins. */
export const replyToInvitation = act(
  'invitation.replied',
  invitee,
  async (command, token: string, reply: InvitationReply, reason: string) => {
    const linkHmac = linkHmacOf(command.services.seal, token);
    const found = await command.em.findOne(Invitation, { linkHmac });
    if (!found) throw notFound(WHAT);
    return settle(command, found, reply, reason);
  },
);

/** 登记电话答复: what he said on the telephone, written down by the office. */
export const recordInvitationReply = act(
  'invitation.replyRecorded',
  invites,
  async (command, id: string, reply: InvitationReply, reason: string) =>
    settle(command, await loadById(command.em, Invitation, id, WHAT), reply, reason),
);

async function settle(
  command: CommandContext,
  { id, itemId }: Invitation,
  reply: InvitationReply,
  reason: string,
) {
  const { em, now, actor } = command;
  const of = await holdItem(command, itemId);
  // Read again under the lock: two answers of one person come one after the other.
  const invitation = await em.findOneOrFail(Invitation, { id }, { refresh: true });
  command.about('invitation', id, invitation.letterNo ?? '');
  const stage = invitationStageAt({ stage: invitation.stage, replyBy: invitation.replyBy ?? now }, now);
  const event = eventOf(stage, reply);
  const refusal = command.weigh([
    ...(now >= of.meeting.startsAt ? [meetingBegun] : []),
    ...(event === null ? [] : refuseInvitationTransition(event, stage)),
    ...(reply === InvitationReply.DECLINE && blank(reason) ? [reasonRequired] : []),
  ]);
  if (refusal) return refusal;
  if (event === null) return id;
  if (stage === InvitationStage.ACCEPTED) of.item.invitationsAccepted -= 1;
  if (event === 'accept') of.item.invitationsAccepted += 1;
  invitation.stage = AFTER[event];
  invitation.repliedAt = now;
  invitation.replyRecordedById = actor?.id ?? null;
  invitation.reason = reply === InvitationReply.DECLINE ? reason.trim() : null;
  await em.flush();
  await passOnFreedSeats(command, of);
  command.publish(...pagesOfInviting(of.meeting));
  return id;
}

type ReplyEvent = Extract<InvitationEvent, 'accept' | 'decline' | 'withdraw'>;

const AFTER: Readonly<Record<ReplyEvent, InvitationStage>> = {
  accept: InvitationStage.ACCEPTED,
  decline: InvitationStage.DECLINED,
  withdraw: InvitationStage.WITHDRAWN,
};

/** The same answer twice is one answer; who accepted and then declines withdraws. */
function eventOf(stage: InvitationStage, reply: InvitationReply): ReplyEvent | null {
  const accepts = reply === InvitationReply.ACCEPT;
  if (stage === InvitationStage.ACCEPTED) return accepts ? null : 'withdraw';
  if (stage === InvitationStage.DECLINED && !accepts) return null;
  return accepts ? 'accept' : 'decline';
}

const ours = { rule: 'R-67', basis: 'DESIGN', article: '公众代表邀请规则', severity: 'BLOCK' } as const;

const meetingBegun: Finding = {
  ...ours,
  code: 'INVITATION_LINK_EXPIRED',
  message: '会议已经开始，答复链接失效。',
  fields: [],
  fix: '请直接与邀请函上的联系人联系。',
};

const reasonRequired: Finding = {
  ...ours,
  code: 'INVITATION_REASON_REQUIRED',
  message: '没有写明不能参加的原因。',
  fields: ['reason'],
  fix: '写一句原因即可，如“出差在外”。',
};
