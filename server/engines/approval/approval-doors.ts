import type { ApprovalView } from '#schema/approval/approval-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { ApprovalKind } from '#server/law/approval/approval.ts';
import { Refusal } from '#server/law/refusal.ts';
import { approveAsked, returnAsked } from './answer-approval.ts';
import { type ApprovalKinds, approvalAfter, approvalDesk, approvalStanding } from './approval.queries.ts';
import { askApproval } from './ask-approval.ts';

/** Actions on requests of these kinds (请批、批示), each answered with the request in its new state. */
export function approvalDoors(kinds: ApprovalKinds) {
  const approve = approveAsked(kinds);
  const giveBack = returnAsked(kinds);
  const fresh = async (
    context: Context,
    done: Promise<string | Refusal>,
  ): Promise<ApprovalView | Refusal | null> => {
    const id = await done;
    return id instanceof Refusal ? id : approvalAfter(context, kinds, id);
  };
  return {
    desk: (context: Context) => approvalDesk(context, kinds),
    standing: (context: Context, kind: ApprovalKind, matterId: string) =>
      approvalStanding(context, kinds, kind, matterId),
    ask: (context: Context, kind: ApprovalKind, matterId: string) =>
      fresh(context, askApproval(kinds[kind])(context, matterId)),
    approve: (context: Context, id: string, version: number) => fresh(context, approve(context, id, version)),
    giveBack: (context: Context, id: string, version: number, reason: string) =>
      fresh(context, giveBack(context, id, version, reason)),
  };
}
