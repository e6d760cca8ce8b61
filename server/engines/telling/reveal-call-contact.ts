import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { reasonToReveal } from '#server/ground/kernel/reveal-reason.ts';
import { recipientPurpose } from '#server/engines/message/queue-message.ts';
import { loadCall } from './load-call.ts';
import { callsPeople } from './telling.permissions.ts';

/** 查看须电话告知的号码, with a reason, on record (个人信息保护法第五十一条); only by the unit that has to call. */
export const revealCallContact = defineCommand(
  ['notification.contactRevealed', '查看须电话告知的号码'],
  callsPeople,
  async (command, id: string, reason: string): Promise<string> => {
    const why = reasonToReveal(reason);
    const { recipient } = await loadCall(command, id);
    command.about('message', id, why);
    if (!recipient) throw notFound('该人的联系方式');
    return command.services.seal.open(recipient, recipientPurpose(id));
  },
);
