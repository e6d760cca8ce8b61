import type { CaseInput } from '#schema/casework/case-input.ts';
import { officeUnit } from '#server/domains/identity/office-unit.queries.ts';
import { noticeInForce } from '#server/ground/kernel/notice-in-force.ts';
import { refuseHandedIn } from '#server/law/casework/case-source.ts';
import { refuseUnattended } from '#server/law/casework/case-words.ts';
import { ownChannel } from '#server/law/people/comment-channel.ts';
import { refusePrivacyNotice } from '#server/law/people/privacy-notice.ts';
import { receiptedCommand } from '#server/engines/receipt/receipted-command.ts';
import { CASE_ITEM, decisionAbout, refuseCase, takeCase } from './case-intake.ts';
import { asker } from './casework.permissions.ts';
import { firstUnit } from './suggested-decision.queries.ts';

/** 提交来件 (R-80, 国令713号第三十五条): anyone; its unit has it where the decision tells which, else the government's office assigns it. */
export const submitCase = receiptedCommand(
  ['case.submitted', '提交来件'],
  asker,
  CASE_ITEM,
  async (command, input: CaseInput) => {
    const { noticeVersion } = input;
    const decision = await decisionAbout(command, input);
    const unitId = decision ? firstUnit(decision, input.subject) : await officeUnit(command.db);
    const refusal = command.refusalOf([
      ...refuseUnattended(unitId),
      ...refuseHandedIn(input.kind),
      ...refuseCase(command, input, decision),
      ...refusePrivacyNotice(noticeVersion, await noticeInForce(command.db)),
    ]);
    if (refusal) return refusal;
    const channel = ownChannel(command.terminal);
    const arrival = { channel, receivedOn: command.today, noticeVersion, sourceNo: null };
    return takeCase(command, input, { ...arrival, unitId: unitId ?? '' }, decision);
  },
);
