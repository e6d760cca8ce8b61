import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  ApprovalDesk,
  ApprovalOrRefusal,
  ApprovalStandingView,
  ApprovalView,
} from '#schema/approval/approval-view.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { Context } from '#server/kernel/context.ts';
import { ApprovalKind } from '#server/law/approval/approval.ts';
import { approvalDoors } from './approval-doors.ts';
import type { ApprovalKinds } from './approval.queries.ts';

const Kind = () => Arg('kind', () => ApprovalKind);
const Matter = () => Arg('matterId', () => ID, { description: '征求意见或者决策' });
const Id = () => Arg('id', () => ID);
const Version = () => Arg('version', () => Int);
const Reason = () => Arg('reason', () => TextScalar);

/** 请批和批示: asked by whoever prepares the act, answered by the leader. */
export function approvalResolver(kinds: ApprovalKinds) {
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

    @Mutation(() => ApprovalOrRefusal, { description: '请批；内容改了的，原来没有批示的请批收回' })
    askApproval(@Kind() kind: ApprovalKind, @Matter() matterId: string, @Ctx() context: Context) {
      return doors.ask(context, kind, matterId);
    }

    @Mutation(() => ApprovalOrRefusal, { description: '批准；请批的人不能批' })
    approveAsked(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
      return doors.approve(context, id, version);
    }

    @Mutation(() => ApprovalOrRefusal, { description: '退回，写明原因' })
    returnAsked(
      @Id() id: string,
      @Version() version: number,
      @Reason() reason: string,
      @Ctx() context: Context,
    ) {
      return doors.giveBack(context, id, version, reason);
    }
  }
  return ApprovalResolver;
}
