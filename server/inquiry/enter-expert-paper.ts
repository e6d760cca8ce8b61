import type { ExpertPaperInput } from '#schema/inquiry/expert-inquiry-input.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import { refuseProof } from '#server/kernel/decision-documents.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { keptArgument } from '#server/law/procedure/expert-adoption.ts';
import { EXPERT_PAPER } from '#server/law/decision/record-proof.ts';
import {
  refuseExpertAnswer,
  refuseExpertNow,
  refuseExpertPaper,
} from '#server/law/procedure/expert-answer.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { ReplyWay } from '#server/law/procedure/unit-consultation.ts';
import { asksUnits } from './inquiry.permissions.ts';
import { loadSentInquiry } from './load-inquiry.ts';

/** 录入书面意见 (第二十条): what an expert declared and argued on paper, with the paper; shown everywhere as entered by the unit. */
export const enterExpertPaper = defineCommand(
  'expert.paperEntered',
  asksUnits,
  async (command, id: string, version: number, input: ExpertPaperInput) => {
    const { inquiry, decision } = await loadSentInquiry(command, InquiryKind.EXPERT, id, version);
    const { now, today } = command;
    const { conclusion, argument, repliedOn, fileId } = input;
    const refusal = command.refusalOf([
      ...refuseExpertNow(inquiry, ReplyWay.PAPER, { phase: decision.phase, today }),
      ...refuseExpertAnswer({ interest: InterestDeclaration.NONE }, { conclusion, argument }),
      ...refuseExpertPaper(inquiry, { repliedOn, fileId }, decision, command),
      ...(await refuseProof(command, decision.id, EXPERT_PAPER, fileId ? [fileId] : [])).map((finding) => ({
        ...finding,
        fields: ['fileId'],
      })),
    ]);
    if (refusal) return refusal;
    if (!inquiry.interest) Object.assign(inquiry, { interest: InterestDeclaration.NONE, declaredAt: now });
    Object.assign(inquiry, {
      reply: conclusion,
      argument: keptArgument(argument),
      repliedOn,
      paperId: fileId,
      way: ReplyWay.PAPER,
      signedBy: actorOf(command).name,
      signedById: actorOf(command).id,
      signedAt: now,
    });
    return id;
  },
);
