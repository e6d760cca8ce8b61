import { MessageCall } from '#schema/message/message-call.ts';
import { MessageStatus } from '#schema/message/message-kind.ts';
import type { CallInput } from '#schema/message/call-view.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { CallOutcome, refuseCallRecord } from '#server/law/people/notification.ts';
import { loadCall } from './load-call.ts';
import { callsPeople } from './telling.permissions.ts';

const AFTERWARDS: Readonly<Record<CallOutcome, MessageStatus>> = {
  [CallOutcome.REACHED]: MessageStatus.CALLED,
  [CallOutcome.TRY_AGAIN]: MessageStatus.TO_CALL,
  [CallOutcome.NOT_REACHED]: MessageStatus.NOT_REACHED,
};

/** 登记电话告知: reached, to be tried again, or not to be reached; who and when stay on record. */
export const recordCall = defineCommand(
  ['notification.called', '登记电话告知'],
  callsPeople,
  async (command, id: string, { way, outcome, note }: CallInput) => {
    const call = await loadCall(command, id);
    command.about('message', id, outcome);
    const refusal = command.refusalOf(refuseCallRecord(call.status === MessageStatus.TO_CALL));
    if (refusal) return refusal;
    const { em, now } = command;
    em.create(MessageCall, {
      messageId: id,
      way,
      outcome,
      note: note.trim(),
      byId: actorOf(command).id,
      at: now,
    });
    call.status = AFTERWARDS[outcome];
    if (call.status !== MessageStatus.TO_CALL) call.settledAt = now;
    return id;
  },
);
