import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { conflict, notFound } from '#server/ground/kernel/fault.ts';
import { noticeInForce } from '#server/ground/kernel/notice-in-force.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';
import { type Finding, Refusal } from '#server/law/refusal.ts';
import type { Keyed } from '#server/engines/receipt/request.ts';
import type { SeatedKind, SeatGroupFacts } from './sign-up-kind.ts';
import { storeArrivals } from './store-arrivals.ts';
import { seatsInHand } from './waiting-line.ts';

/** 代录报名: for somebody without a network, and for invited groups; in the same line as everybody else's. */
export async function recordedSignUp<
  Input extends Keyed & { readonly channel: CommentChannel },
  Group extends SeatGroupFacts,
  Receipt extends object,
>(
  command: CommandContext,
  kind: SeatedKind<Input, Group, Receipt>,
  groupId: string,
  input: Input,
  further: readonly Finding[] = [],
): Promise<Receipt | Refusal> {
  const group = await seatsInHand(command, kind, groupId);
  const way = {
    channel: input.channel,
    noticeVersion: await noticeInForce(command.db),
    recordedById: actorOf(command).id,
  };
  const [one] = await storeArrivals(command, kind, group, [{ input, way, shownNotice: null, further }]);
  if (one === undefined) throw notFound('该场次的名额');
  if (one === null) throw conflict('该提交编号', null);
  const { answer } = one;
  command.about(kind.subject, group.subjectId, group.no);
  if (answer instanceof Refusal) return answer;
  command.about(
    kind.subject,
    group.subjectId,
    `${group.no} ${(answer as { receiptNo?: string }).receiptNo ?? ''}`,
  );
  return answer;
}
