import { channelsOf } from '#server/ground/kernel/channels.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { contactOf } from '#server/law/consultation/comment-contact.ts';
import { CODE_MINUTES, timesOfDay } from '#server/law/people/message-code.ts';
import { refuseResend } from '#server/law/procedure/letter-address.ts';
import { refuseCodeOfDay } from '#server/law/procedure/letter-code.ts';
import type { NotificationKind } from '#server/engines/telling/notification.ts';
import { notify } from '#server/engines/telling/notify.ts';
import { answersByLink } from './inquiry.permissions.ts';
import { letterContact } from './letter-address.queries.ts';
import { loadByAnyLink } from './load-inquiry.ts';
import { refuseEnded } from './resend-link.ts';

/**
 * 验证码: the code is added as the message leaves; the link is not in it, so that neither message alone is enough to sign.
 */
export const LETTER_CODE: NotificationKind<{ matter: string }> = {
  key: 'letter-code',
  kind: MessageKind.LETTER_CODE,
  writtenOnly: true,
  subject: () => '答复函件的验证码',
  mail: (facts, person, context) => LETTER_CODE.short(facts, person, context),
  short: ({ matter }) =>
    `答复《${matter}》的函，${CODE_MINUTES}分钟内填写，不要告诉任何人，不是本人操作的不用理会。`,
};

/** 索取验证码: it goes to the recorded address of the letter, whoever holds the link; a new one takes the place of the last. */
export const askLetterCode = defineCommand(
  ['inquiry.codeAsked', '索取函的验证码'],
  answersByLink,
  async (command, token: string) => {
    const found = await loadByAnyLink(command, token);
    const { id, addressee, matter, codeOn: on, codeTimes: times } = found.inquiry;
    const { db, now, today, services } = command;
    const contact = await letterContact(command, found.inquiry);
    const refusal = command.refusalOf([
      ...refuseEnded(command, found),
      ...refuseResend(addressee, contact, channelsOf(services.config).sms),
      ...refuseCodeOfDay({ on, times }, today),
    ]);
    if (refusal || contact === null) return refusal ?? id;
    const code_times = timesOfDay({ on, times }, today);
    // Written by a separate statement that leaves the version alone, so that people at work on the letter meanwhile are
    // not in conflict.
    await db
      .updateTable('inquiry')
      .set({ code_at: now, code_tries: 0, code_on: today, code_times })
      .where('id', '=', id)
      .execute();
    await notify(
      command,
      [{ id, displayName: addressee, ...contactOf(contact), unitId: found.decision.leadUnitId }],
      { kind: LETTER_CODE, facts: { matter }, occasion: now.toISOString(), about: null },
    );
    return id;
  },
);
