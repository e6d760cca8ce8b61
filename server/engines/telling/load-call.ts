import { LockMode } from '@mikro-orm/core';
import { MessageStatus } from '#schema/message/message-kind.ts';
import { Message } from '#schema/message/message.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';

const ON_THE_LIST: ReadonlySet<MessageStatus> = new Set([
  MessageStatus.TO_CALL,
  MessageStatus.CALLED,
  MessageStatus.NOT_REACHED,
  MessageStatus.OBSOLETE,
]);

/** The call of the actor's own unit, locked, so that two who record it at once count once. */
export async function loadCall(command: CommandContext, id: string): Promise<Message> {
  const { unitId } = actorOf(command);
  const call = isId(id)
    ? await command.em.findOne(Message, { id, unitId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!call || !ON_THE_LIST.has(call.status)) throw notFound('该项电话告知');
  return call;
}
