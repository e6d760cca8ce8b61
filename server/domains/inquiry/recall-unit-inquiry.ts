import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { refuseRecall } from '#server/law/procedure/unit-inquiry.ts';
import { writesToAsked } from './inquiry.permissions.ts';
import { loadSentInquiry } from './load-inquiry.ts';
import { tellRecalled } from './recall-notification.ts';

/** 撤回征求意见函: sent to the wrong unit, or on a text that has changed since; it stays on record with its reason. */
export const recallUnitInquiry = defineCommand(
  'inquiry.recalled',
  writesToAsked,
  async (command, id: string, version: number, reason: string) => {
    const { inquiry, decision } = await loadSentInquiry(command, InquiryKind.UNIT, id, version);
    const refusal = command.refusalOf(refuseRecall(inquiry, reason));
    if (refusal) return refusal;
    Object.assign(inquiry, { recalledAt: command.now, recallReason: reason.trim() });
    await command.em.flush();
    await tellRecalled(command, inquiry, decision);
    return id;
  },
);
