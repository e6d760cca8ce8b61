import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { SendInvitationsInput, StakeholderInput } from '#schema/invitation/invitation-input.ts';
import {
  InvitationCapabilities,
  InvitationOrRefusal,
  InvitationsOrRefusal,
  InvitationView,
  RevealedInvitee,
} from '#schema/invitation/invitation-view.ts';
import { InvitationLetterOrRefusal, InvitationLetterView } from '#schema/invitation/letter-view.ts';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { forOrgan } from '#server/kernel/authority.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Context } from '#server/kernel/context.ts';
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
import { sendInvitations } from './send-invitations.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

const freshAll = async (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : { invitations: await invitationsAfter(context, done) };
const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : invitationAfter(context, done);

/** Invitations to sit in on a meeting (列席邀请, R-67). */
@Resolver(() => InvitationView)
export class InvitationResolver {
  @Query(() => [InvitationView], { description: '一个议题的邀请名单' })
  invitations(@Arg('itemId', () => ID) itemId: string, @Ctx() context: Context) {
    return invitationsOfItem(context, itemId);
  }

  @Query(() => InvitationLetterView, { nullable: true, description: '凭答复链接打开邀请函' })
  invitationLetter(@Arg('token', () => String) token: string, @Ctx() context: Context) {
    return letterByLink(context, token);
  }

  @FieldResolver(() => InvitationCapabilities)
  viewerCan(
    @Root() { stage, drawn, organId }: InvitationView,
    @Ctx() { actor: viewer }: Context,
  ): InvitationCapabilities {
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
  }

  @Mutation(() => InvitationsOrRefusal, { description: '邀请利益相关方，随其他邀请函一并发出' })
  async inviteStakeholder(
    @Arg('itemId', () => ID) itemId: string,
    @Arg('input', () => StakeholderInput) input: StakeholderInput,
    @Ctx() context: Context,
  ) {
    return freshAll(context, await inviteStakeholder(context, itemId, input));
  }

  @Mutation(() => InvitationsOrRefusal, { description: '发出一个议题的全部邀请函' })
  async sendInvitations(
    @Arg('itemId', () => ID) itemId: string,
    @Arg('input', () => SendInvitationsInput) input: SendInvitationsInput,
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return freshAll(context, await sendInvitations(context, itemId, input, acknowledged));
  }

  @Mutation(() => InvitationLetterOrRefusal, { description: '凭答复链接答复是否参加' })
  async replyToInvitation(
    @Arg('token', () => String) token: string,
    @Arg('reply', () => InvitationReply) reply: InvitationReply,
    @Arg('reason', () => TextScalar, { defaultValue: '' }) reason: string,
    @Ctx() context: Context,
  ) {
    const done = await replyToInvitation(context, token, reply, reason);
    return done instanceof Refusal ? done : letterByLink(context, token);
  }

  @Mutation(() => InvitationLetterOrRefusal, { description: '应邀以后不能参加的，凭答复链接退出' })
  async withdrawInvitation(
    @Arg('token', () => String) token: string,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    const done = await withdrawInvitation(context, token, reason);
    return done instanceof Refusal ? done : letterByLink(context, token);
  }

  @Mutation(() => InvitationOrRefusal, { description: '登记电话答复' })
  async recordInvitationReply(
    @Arg('id', () => ID) id: string,
    @Arg('reply', () => InvitationReply) reply: InvitationReply,
    @Arg('reason', () => TextScalar, { defaultValue: '' }) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await recordInvitationReply(context, id, reply, reason));
  }

  @Mutation(() => InvitationOrRefusal, { description: '催请答复，附原来的链接' })
  async remindInvitee(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return fresh(context, await remindInvitee(context, id));
  }

  @Mutation(() => InvitationOrRefusal, { description: '取消邀请，理由告知本人' })
  async cancelInvitation(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await cancelInvitation(context, id, reason));
  }

  @Mutation(() => InvitationsOrRefusal, { description: '撤去待发的利益相关方' })
  async removeStakeholder(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return freshAll(context, await removeStakeholder(context, id));
  }

  @Mutation(() => RevealedInvitee, { description: '查看联系方式，理由记入日志' })
  revealInvitee(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return revealInvitee(context, id, reason);
  }

  @Mutation(() => InvitationOrRefusal, { description: '凭签到码签到' })
  async checkInBySeatCode(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('code', () => TextScalar) code: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await checkInBySeatCode(context, meetingId, code));
  }

  @Mutation(() => InvitationOrRefusal, { description: '签到，第二次不再受理' })
  async checkInInvitee(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return fresh(context, await checkInInvitee(context, id));
  }

  @Mutation(() => InvitationOrRefusal, { description: '登记缺席' })
  async recordInviteeAbsence(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => TextScalar, { defaultValue: '' }) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await recordInviteeAbsence(context, id, reason));
  }
}
