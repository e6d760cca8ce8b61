import { AuditEvent } from '#schema/audit/audit-event.ts';
import { AuditOutcome } from '#server/law/people/audit-outcome.ts';
import type { OwnCodeInput } from '#schema/receipt/own-code-view.ts';
import { anyone } from '#server/ground/kernel/authority.ts';
import { channelsOf } from '#server/ground/kernel/channels.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { auditRow } from '#server/ground/kernel/record-audit.ts';
import { digitsIn } from '#server/ground/kernel/six-digits.ts';
import { refuseOwnTyped } from '#server/law/people/own-code.ts';
import type { HeldPair } from '#server/engines/receipt/my-receipt.ts';
import { codeBehind } from '#server/engines/receipt/receipt.ts';
import { typedRight } from '#server/engines/telling/message-code.ts';
import { heldOwnCode } from './held-own-code.ts';
import { contactMark, type Left, leftWith } from './left-contacts.queries.ts';
import { FOUND } from './own-data.queries.ts';

/**
 * 填找回验证码: the receipts of all that was sent from the contact; null where the code opens nothing. No refusal: that would
 * undo the count of the tries.
 */
export const enterOwnCode = defineCommand(
  ['ownData.codeEntered', '填写找回回执的验证码'],
  anyone,
  async (command, { contact, code }: OwnCodeInput) => {
    const { db, services } = command;
    const typed = refuseOwnTyped(contact, digitsIn(code), channelsOf(services.config));
    const refusal = command.refusalOf(typed);
    if (refusal) return refusal;
    const mark = contactMark(services.seal, contact);
    const held = await heldOwnCode(db, mark);
    if (!held?.at) return null;
    const right = typedRight(command, held, code);
    await db
      .updateTable('own_code')
      .set({ code_tries: held.tries + 1, ...(right ? { code_at: null } : {}) })
      .where('id', '=', held.id)
      .execute();
    return right ? opened(command, await leftWith(db, mark)) : null;
  },
);

/** One audit row for each record, so that its own page tells that it was found by a code (谁看过). */
function opened(command: CommandContext, all: readonly Left[]): HeldPair[] {
  command.about('receipts', '', `${all.length}份`);
  return all.flatMap((one) => {
    const lookupCode = codeBehind(command.services.seal, one);
    if (lookupCode === null) return [];
    const entry = { action: FOUND, outcome: AuditOutcome.DONE, targetKind: one.target, targetId: one.id };
    command.em.create(AuditEvent, auditRow(command, entry, command.now));
    return [{ receiptNo: one.receiptNo, lookupCode }];
  });
}
