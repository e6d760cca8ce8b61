import type { PaperAnswerInput } from '#schema/inquiry/unit-inquiry-input.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { refuseNamedDocuments } from '#server/ground/kernel/matter/decision-documents.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { refuseAnswer, refuseAnswerNow, refusePaperAnswer } from '#server/law/procedure/unit-answer.ts';
import { ReplyWay } from '#server/law/procedure/unit-consultation.ts';
import { clauseNumbers } from './inquiry-text.queries.ts';
import { asksUnits } from './inquiry.permissions.ts';
import { loadSentInquiry } from './load-inquiry.ts';

/** 录入书面回复 (第十三条): what a unit answered on paper, with the paper; shown everywhere as entered by the lead unit. */
export const enterPaperAnswer = defineCommand(
  ['inquiry.paperEntered', '录入单位书面回复'],
  asksUnits,
  async (command, id: string, version: number, input: PaperAnswerInput) => {
    const { inquiry, decision } = await loadSentInquiry(command, InquiryKind.UNIT, id, version);
    const { reply, opinions, repliedOn, fileId } = input;
    const refusal = command.refusalOf([
      ...refuseAnswerNow(inquiry, ReplyWay.PAPER, { phase: decision.phase, today: command.today }),
      ...refuseAnswer({ reply, opinions }, await clauseNumbers(command.db, inquiry.draftVersionId)),
      ...refusePaperAnswer({ repliedOn, fileId }, inquiry, decision, command),
      ...(await refuseNamedDocuments(command, decision.id, fileId ? [fileId] : [])).map((finding) => ({
        ...finding,
        fields: ['fileId'],
      })),
    ]);
    if (refusal) return refusal;
    const { id: signedById, name } = actorOf(command);
    Object.assign(inquiry, {
      reply,
      opinions,
      repliedOn,
      paperId: fileId,
      way: ReplyWay.PAPER,
      signedBy: name,
      signedById,
      signedAt: command.now,
    });
    return id;
  },
);
