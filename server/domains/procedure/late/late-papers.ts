import type { LateEntryInput } from '#schema/procedure/late-entry-input.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { refuseNamedDocuments, refuseProof } from '#server/ground/kernel/matter/decision-documents.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { HEARING_PAPER, RECORD_PROOFS, type RecordProof } from '#server/law/decision/record-proof.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';
import type { Finding } from '#server/law/refusal.ts';

/** The steps whose records carry a document of their own (形成的材料), as on the platform. */
const PROVED: Partial<Record<LateStep, RecordProof>> = {
  [LateStep.ACTIVITY]: RECORD_PROOFS[RecordKind.ACTIVITY],
  [LateStep.HEARING]: HEARING_PAPER,
  [LateStep.EXPERT_REVIEW]: RECORD_PROOFS[RecordKind.EXPERT_REVIEW],
  [LateStep.RISK_ASSESSMENT]: RECORD_PROOFS[RecordKind.RISK_ASSESSMENT],
  [LateStep.FAIR_COMPETITION]: RECORD_PROOFS[RecordKind.FAIR_COMPETITION],
  [LateStep.LEGALITY_REVIEW]: RECORD_PROOFS[RecordKind.LEGALITY_OPINION],
  [LateStep.DISCUSSION]: RECORD_PROOFS[RecordKind.DISCUSSION],
  [LateStep.PARTY_REPORT]: RECORD_PROOFS[RecordKind.PARTY_REPORT],
  [LateStep.NPC_REPORT]: RECORD_PROOFS[RecordKind.NPC_REPORT],
  [LateStep.ISSUE]: RECORD_PROOFS[RecordKind.ISSUE],
};

/**
 * Reasons against an entry on these documents (补录的材料): they must be the decision's own, and where the step produces a
 * document, that one is among them.
 */
export const refuseLatePapers = (
  command: CommandContext,
  decisionId: string,
  { step, fileIds, report }: LateEntryInput,
): Promise<Finding[]> => {
  const proof = report && report.reply === null ? undefined : PROVED[step];
  return proof
    ? refuseProof(command, decisionId, proof, fileIds)
    : refuseNamedDocuments(command, decisionId, fileIds);
};
