import { orRefusal } from '#schema/kernel/refusal.ts';
import { RevealedContact } from '#schema/receipt/revealed-view.ts';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { id, of, str, text } from '#schema/kernel/fields.ts';
import {
  acknowledges,
  answering,
  arg,
  byId,
  input,
  mutation,
  mutations,
} from '#server/ground/kernel/mutations.ts';
import { ProposedChangeView } from '#schema/change/proposed-change-view.ts';
import { SendInvitationsInput, StakeholderInput } from '#schema/invitation/invitation-input.ts';
import { InvitationOffer, InvitationView, InvitationsView } from '#schema/invitation/invitation-view.ts';
import { InvitationLetterView } from '#schema/invitation/letter-view.ts';
import { changesOf } from '#server/engines/change/change.queries.ts';
import { forOrgan } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { refuseRemoval } from '#server/law/invitation/invitation-cancelling.ts';
import {
  type InvitationAction,
  refuseInvitationTransition,
} from '#server/law/invitation/invitation-stage.ts';
import { InvitationReply } from '#server/law/invitation/invitation-words.ts';
import { Refusal } from '#server/law/refusal.ts';
import { cancelInvitation } from './cancel-invitation.ts';
import { checkInBySeatCode, checkInInvitee } from './check-in-invitee.ts';
import { invites } from './invitation.permissions.ts';
import { invitationAfter, invitationsAfter, invitationsOfItem, letterByLink } from './invitation.queries.ts';
import { inviteStakeholder } from './invite-stakeholder.ts';
import { recordInviteeAbsence } from './record-invitee-absence.ts';
import { remindInvitee } from './remind-invitee.ts';
import { removeStakeholder } from './remove-stakeholder.ts';
import { recordInvitationReply, replyToInvitation } from './reply-to-invitation.ts';
import { revealInvitee } from './reveal-invitee.ts';
import { SEAT_CHANGE } from './seat-change.ts';
import { sendInvitations } from './send-invitations.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

const seatChanges = changesOf(SEAT_CHANGE);

const freshAll = async (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : { invitations: await invitationsAfter(context, done) };
/** Invitations to sit in on a meeting (列席邀请, R-67). */
@Resolver(() => InvitationView)
export class InvitationResolver {
  @Query(() => [InvitationView], { description: '一个议题的邀请名单' })
  invitations(@Arg('itemId', () => ID) itemId: string, @Ctx() context: Context) {
    return invitationsOfItem(context, itemId);
  }

  @FieldResolver(() => [ProposedChangeView], { description: '空出这个席位的，须另一人确认' })
  changes(@Root() { id: invitationId }: InvitationView, @Ctx() context: Context) {
    return seatChanges(context, invitationId);
  }

  @Query(() => InvitationLetterView, { nullable: true, description: '凭答复链接打开邀请函' })
  invitationLetter(@Arg('token', () => String) token: string, @Ctx() context: Context) {
    return letterByLink(context, token);
  }
}

export const InvitationOffers = offers(
  InvitationView,
  InvitationOffer,
  ({ stage, drawn, organId }: InvitationView, { actor: viewer }) => {
    const actor = forOrgan(viewer, organId);
    const at = (event: InvitationAction) =>
      capability(actor, invites, refuseInvitationTransition(event, stage));
    return {
      recordReply: at('recordReply'),
      revealContact: at('revealContact'),
      cancel: at('cancel'),
      remind: at('remind'),
      remove: capability(actor, invites, refuseRemoval(stage, drawn)),
      checkIn: at('checkIn'),
      recordAbsence: at('recordAbsence'),
    };
  },
);

const asInvitations = answering(InvitationsView, freshAll);
const asInvitation = answering(InvitationView, invitationAfter);

export const InvitationMutations = mutations({
  inviteStakeholder: asInvitations(
    '邀请利益相关方，随其他邀请函一并发出',
    [arg('itemId', id), input(StakeholderInput)],
    inviteStakeholder,
  ),
  sendInvitations: asInvitations(
    '发出一个议题的全部邀请函',
    [arg('itemId', id), input(SendInvitationsInput), acknowledges],
    sendInvitations,
  ),
  replyToInvitation: mutation(
    orRefusal(InvitationLetterView),
    '凭答复链接答复是否参加',
    [
      arg('token', str),
      arg('reply', () => of(() => InvitationReply)),
      arg('reason', () => text({ defaultValue: '' })),
    ],
    async (context, token, reply, reason) => {
      const done = await replyToInvitation(context, token, reply, reason);
      return done instanceof Refusal ? done : letterByLink(context, token);
    },
  ),
  withdrawInvitation: mutation(
    orRefusal(InvitationLetterView),
    '应邀以后不能参加的，凭答复链接退出',
    [arg('token', str), arg('reason', text)],
    async (context, token, reason) => {
      const done = await withdrawInvitation(context, token, reason);
      return done instanceof Refusal ? done : letterByLink(context, token);
    },
  ),
  recordInvitationReply: asInvitation(
    '登记电话答复',
    [byId, arg('reply', () => of(() => InvitationReply)), arg('reason', () => text({ defaultValue: '' }))],
    recordInvitationReply,
  ),
  remindInvitee: asInvitation('催请答复，附原来的链接', [byId], remindInvitee),
  cancelInvitation: asInvitation('取消邀请，理由告知本人', [byId, arg('reason', text)], cancelInvitation),
  removeStakeholder: asInvitations('撤去待发的利益相关方', [byId], removeStakeholder),
  revealInvitee: mutation(
    RevealedContact,
    '查看联系方式，理由记入日志',
    [byId, arg('reason', text)],
    revealInvitee,
  ),
  checkInBySeatCode: asInvitation(
    '凭签到码签到',
    [arg('meetingId', id), arg('code', text)],
    checkInBySeatCode,
  ),
  checkInInvitee: asInvitation('签到，第二次不再受理', [byId], checkInInvitee),
  recordInviteeAbsence: asInvitation(
    '登记缺席',
    [byId, arg('reason', () => text({ defaultValue: '' }))],
    recordInviteeAbsence,
  ),
});
