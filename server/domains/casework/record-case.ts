import type { RecordedCaseInput } from '#schema/casework/case-input.ts';
import { refuseRecordedCase } from '#server/law/casework/case-words.ts';
import { receiptedCommand } from '#server/engines/receipt/receipted-command.ts';
import { CASE_ITEM, refuseCase, takeCase } from './case-intake.ts';
import { recordsCases } from './casework.permissions.ts';

/** 登记来信、来电、来访: it has a receipt and a term like any other; the unit that took it sorts it or hands it on. */
export const recordCase = receiptedCommand(
  ['case.recorded', '登记来件'],
  { ...recordsCases, scopes: ['SYSTEM'] },
  CASE_ITEM,
  async (command, input: RecordedCaseInput) => {
    const { channel, receivedOn } = input;
    const refusal = command.refusalOf([
      ...refuseCase(command, input),
      ...refuseRecordedCase({ channel, receivedOn }, command.today),
    ]);
    if (refusal) return refusal;
    const unitId = command.actor?.unitId ?? '';
    return takeCase(command, input, { channel, receivedOn, noticeVersion: null, unitId });
  },
);
