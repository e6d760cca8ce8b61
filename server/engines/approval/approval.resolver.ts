import { orRefusal } from '#schema/kernel/refusal.ts';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import {
  ApprovalDesk,
  ApprovalStandingView,
  ApprovalView,
  ApprovalOffer,
} from '#schema/approval/approval-view.ts';
import { id, of, text } from '#schema/kernel/fields.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { arg, byId, mutation, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { ApprovalKind } from '#server/law/approval/approval.ts';
import { approvalDoors } from './approval-doors.ts';
import type { ApprovalKinds } from './approval.queries.ts';

const Kind = () => Arg('kind', () => ApprovalKind);
const Matter = () => Arg('matterId', () => ID, { description: '征求意见或者决策' });

/** 请批和批示: asked by whoever prepares the act, answered by the leader. */
export function approvalResolvers(kinds: ApprovalKinds) {
  const doors = approvalDoors(kinds);

  @Resolver(() => ApprovalView)
  class ApprovalResolver {
    @Query(() => ApprovalDesk, { description: '待我批示和已批示' })
    approvalDesk(@Ctx() context: Context) {
      return doors.desk(context);
    }

    @Query(() => ApprovalStandingView, { nullable: true, description: '一个事项的请批情况' })
    approvalStanding(@Kind() kind: ApprovalKind, @Matter() matterId: string, @Ctx() context: Context) {
      return doors.standing(context, kind, matterId);
    }
  }

  const ApprovalMutations = mutations({
    askApproval: mutation(
      orRefusal(ApprovalView),
      '请批；内容改了的，原来没有批示的请批收回',
      [arg('kind', () => of(() => ApprovalKind)), arg('matterId', () => id('征求意见或者决策'))],
      doors.ask,
    ),
    approveAsked: mutation(orRefusal(ApprovalView), '批准；请批的人不能批', [byId, ofVersion], doors.approve),
    returnAsked: mutation(
      orRefusal(ApprovalView),
      '退回，写明原因',
      [byId, ofVersion, arg('reason', text)],
      doors.giveBack,
    ),
  });
  return [ApprovalResolver, ApprovalMutations] as const;
}
export const ApprovalOffers = offers(ApprovalView, ApprovalOffer);
