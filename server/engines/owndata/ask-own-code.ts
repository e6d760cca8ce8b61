import type { OwnCodeAskInput } from '#schema/receipt/own-code-view.ts';
import { anyone } from '#server/ground/kernel/authority.ts';
import { channelsOf } from '#server/ground/kernel/channels.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { contactOf } from '#server/law/consultation/comment-contact.ts';
import { askedOnceMore } from '#server/law/people/message-code.ts';
import { refuseOwnContact } from '#server/law/people/own-code.ts';
import { notify } from '#server/engines/telling/notify.ts';
import { ownCodeAt } from './held-own-code.ts';
import { contactMark, leftWith } from './left-contacts.queries.ts';
import { OWN_CODE } from './own-code-notification.ts';

/**
 * 索取找回验证码: to open on a new device what was sent from a contact. A contact from which nothing was sent gets none and
 * leaves nothing behind, and is answered the same; a new code takes the place of the last.
 */
export const askOwnCode = defineCommand(
  ['ownData.codeAsked', '索取找回回执的验证码'],
  anyone,
  async (command, { contact }: OwnCodeAskInput) => {
    const { db, now, today, services } = command;
    const refusal = command.refusalOf(refuseOwnContact(contact, channelsOf(services.config)));
    if (refusal) return refusal;
    const mark = contactMark(services.seal, contact);
    if ((await leftWith(db, mark)).length === 0) return true;
    const held = await ownCodeAt(command, mark);
    const times = askedOnceMore(held, today);
    if (times === null) return true;
    await db
      .updateTable('own_code')
      .set({ asked_on: today, asked_times: times, code_at: now, code_tries: 0 })
      .where('id', '=', held.id)
      .execute();
    await notify(command, [{ id: held.id, displayName: '', ...contactOf(contact), unitId: null }], {
      kind: OWN_CODE,
      facts: null,
      occasion: now.toISOString(),
      about: null,
    });
    return true;
  },
);
