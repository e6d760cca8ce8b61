import type { ExpertPaperInput } from '#schema/inquiry/expert-inquiry-input.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { refuseProof } from '#server/ground/kernel/matter/decision-documents.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { EXPERT_DECLARATION, EXPERT_PAPER, type RecordProof } from '#server/law/decision/record-proof.ts';
import { keptArgument } from '#server/law/procedure/expert-adoption.ts';
import { refuseExpertNow } from '#server/law/procedure/expert-answer.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { refuseExpertPapers, stepsBack } from '#server/law/procedure/expert-paper.ts';
import { ReplyWay } from '#server/law/procedure/unit-consultation.ts';
import { tellExpertRecused } from './expert-notification.ts';
import { asksUnits } from './inquiry.permissions.ts';
import { loadSentInquiry } from './load-inquiry.ts';

/** 录入书面声明和书面意见 (第二十条), each with its paper; shown everywhere as entered by the unit. Who declares a direct interest steps back. */
export const enterExpertPaper = defineCommand(
  ['expert.paperEntered', '录入专家书面意见'],
  asksUnits,
  async (command, id: string, version: number, input: ExpertPaperInput) => {
    const { inquiry, decision } = await loadSentInquiry(command, InquiryKind.EXPERT, id, version);
    const { now, today } = command;
    const { interest, interestNote, declarationId = null, conclusion, argument, repliedOn } = input;
    const { fileId = null } = input;
    const refusal = command.refusalOf([
      ...refuseExpertNow(inquiry, ReplyWay.PAPER, { phase: decision.phase, today }),
      ...refuseExpertPapers(inquiry, input, decision, command),
      ...(await refuseScan(command, decision.id, EXPERT_DECLARATION, ['declarationId', declarationId])),
      ...(await refuseScan(command, decision.id, EXPERT_PAPER, ['fileId', fileId])),
    ]);
    if (refusal) return refusal;
    if (interest)
      Object.assign(inquiry, { interest, interestNote: interestNote.trim(), declaredAt: now, declarationId });
    if (!stepsBack(input))
      Object.assign(inquiry, {
        reply: conclusion,
        argument: argument ? keptArgument(argument) : null,
        repliedOn,
        paperId: fileId,
        way: ReplyWay.PAPER,
        signedBy: actorOf(command).name,
        signedById: actorOf(command).id,
        signedAt: now,
      });
    await command.em.flush();
    if (stepsBack(input)) await tellExpertRecused(command, inquiry, decision);
    return id;
  },
);

/** Reasons against the scan that is named in this field: a document of another kind, or of another decision. */
async function refuseScan(
  command: CommandContext,
  decisionId: string,
  proof: RecordProof,
  [field, fileId]: readonly [string, string | null],
) {
  if (!fileId) return [];
  const found = await refuseProof(command, decisionId, proof, [fileId]);
  return found.map((finding) => ({ ...finding, fields: [field] }));
}
