import { ContactHold } from '#schema/retention/contact-hold.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import { refuseLifting } from '#server/law/people/contact-hold.ts';
import { holdsContacts } from './retention.permissions.ts';

/** 解除暂缓: the case is over; from the next night on contacts whose years have passed are deleted. */
export const liftContactHold = defineCommand(
  'contacts.released',
  holdsContacts,
  async (command, id: string, version: number, reason: string) => {
    const hold = await loadForChange(command.em, ContactHold, id, version, '该暂缓');
    command.about('contactHold', id);
    const refusal = command.refusalOf(refuseLifting({ lifted: hold.liftedAt !== null, reason }));
    if (refusal) return refusal;
    hold.liftedById = command.actor?.id ?? null;
    hold.liftedByName = command.actor?.name ?? null;
    hold.liftReason = reason.trim();
    hold.liftedAt = command.now;
    return id;
  },
);
