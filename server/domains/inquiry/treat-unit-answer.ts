import type { AnswerTreatmentInput } from '#schema/inquiry/unit-inquiry-input.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { refuseTreatment } from '#server/law/procedure/unit-answer.ts';
import { refuseInquiryPhase } from '#server/law/procedure/unit-inquiry.ts';
import { asksUnits } from './inquiry.permissions.ts';
import { loadSentInquiry } from './load-inquiry.ts';

/** 处理单位意见 (第十三条): done as asked, or the dispute with both views, reasons and basis; the unit's own words stand as they are. */
export const treatUnitAnswer = defineCommand(
  ['inquiry.treated', '处理单位意见'],
  asksUnits,
  async (command, id: string, version: number, input: AnswerTreatmentInput) => {
    const { inquiry, decision } = await loadSentInquiry(command, InquiryKind.UNIT, id, version);
    const refusal = command.refusalOf([
      ...refuseInquiryPhase(decision.phase),
      ...refuseTreatment(inquiry, input),
    ]);
    if (refusal) return refusal;
    const { settled, dispute, ownView, reasons, basis } = input;
    Object.assign(inquiry, {
      settled,
      dispute,
      ownView,
      reasons,
      basis,
      treatedById: actorOf(command).id,
      treatedAt: command.now,
    });
    return id;
  },
);
