import { refuseNoReason } from '#server/law/reason.ts';
import { Invitation } from '#schema/invitation/invitation.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import {
  type InvitationAction,
  invitationStageAt,
  InvitationStage,
  refuseInvitationTransition,
} from '#server/law/invitation/invitation-stage.ts';
import { provision } from '#server/law/refusal.ts';
import { pagesOfInviting } from './load-item.ts';
import { holdItem, passOnFreedSeats } from './pass-on-seat.ts';
import { settleCalls } from './tell-invitee.ts';

const r67 = provision('R-67', 'DESIGN', '公众代表邀请规则');

/** Actions on an invitation that an answer can bring about (答复). */
export type ReplyEvent = Extract<InvitationAction, 'accept' | 'decline' | 'withdraw'>;

const AFTER: Readonly<Record<ReplyEvent, InvitationStage>> = {
  accept: InvitationStage.ACCEPTED,
  decline: InvitationStage.DECLINED,
  withdraw: InvitationStage.WITHDRAWN,
};

/**
 * Records an answer and passes on the seat it frees, under the item's lock. `eventOf` gives the action for the
 * invitation's stage; null where the same answer was given before.
 */
export async function settleReply(
  command: CommandContext,
  { id, itemId }: Invitation,
  eventOf: (stage: InvitationStage) => ReplyEvent | null,
  reason: string,
) {
  const { em, now, actor } = command;
  const of = await holdItem(command, itemId);
  // Read again under the lock: two answers of one person come one after the other.
  const invitation = await em.findOneOrFail(Invitation, { id }, { refresh: true });
  command.about('invitation', id, invitation.letterNo ?? '');
  const stage = invitationStageAt({ stage: invitation.stage, replyBy: invitation.replyBy ?? now }, now);
  const event = eventOf(stage);
  const refusal = command.refusalOf([
    ...(now >= of.meeting.startsAt ? [meetingBegun] : []),
    ...(event === null ? [] : refuseInvitationTransition(event, stage)),
    ...(event === null || event === 'accept' ? [] : refuseNoReason(reason ?? '', ABSENCE)),
  ]);
  if (refusal) return refusal;
  if (event === null) return id;
  if (stage === InvitationStage.ACCEPTED) of.item.invitationsAccepted -= 1;
  if (event === 'accept') of.item.invitationsAccepted += 1;
  invitation.stage = AFTER[event];
  invitation.repliedAt = now;
  invitation.replyRecordedById = actor?.id ?? null;
  invitation.reason = event === 'accept' ? null : reason.trim();
  await em.flush();
  await settleCalls(command, id, event === 'accept');
  await passOnFreedSeats(command, of);
  command.publish(...pagesOfInviting(of.meeting));
  return id;
}

const meetingBegun = r67.block('INVITATION_LINK_EXPIRED')`
  会议已经开始，答复链接失效。
  请直接与邀请函上的联系人联系。`;

const ABSENCE = { code: 'INVITATION_REASON_REQUIRED', what: '不能参加', on: r67, example: '出差在外' };
