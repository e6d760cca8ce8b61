import { CaseItem } from '#schema/casework/case-item.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { correctionOf } from '#server/law/casework/case-clock.ts';
import { refuseOwnCorrection } from '#server/law/casework/request-steps.ts';
import { readReceipt } from '#server/engines/receipt/receipt.ts';
import { endStep, stepping } from './case-steps.ts';
import { asker } from './casework.permissions.ts';

/** 补正申请 (国令711号第三十条): by its applicant, with the receipt; the term is counted anew from this day. */
export const correctCase = defineCommand(
  ['case.corrected', '补正申请'],
  asker,
  async (command, receiptNo: string, lookupCode: string, text: string) => {
    const pair = readReceipt(command.services.seal, receiptNo, lookupCode);
    const item = pair && (await command.em.findOne(CaseItem, pair));
    if (!item) throw notFound('这件申请，请核对受理编号和查询码');
    command.about('case', item.id, item.receiptNo);
    const refusal = command.refusalOf(refuseOwnCorrection(stepping(item), text));
    const correction = correctionOf(item.steps);
    if (refusal || !correction) return refusal ?? item.id;
    endStep(command, item, correction, { upheld: null, reply: text, endedByName: null });
    return item.id;
  },
);
