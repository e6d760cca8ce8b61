import type { LateEntryInput } from '#schema/procedure/late-entry-input.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { refuseNamedDocuments, refuseProof } from '#server/kernel/decision-documents.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { type ProvedRecord, RECORD_PROOFS } from '#server/law/decision/record-proof.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';
import type { Finding } from '#server/law/refusal.ts';

/** The steps whose records carry a document of their own (形成的材料), as on the platform. */
const PROVED: Partial<Record<LateStep, ProvedRecord>> = {
  [LateStep.ACTIVITY]: RecordKind.ACTIVITY,
  [LateStep.EXPERT_REVIEW]: RecordKind.EXPERT_REVIEW,
  [LateStep.RISK_ASSESSMENT]: RecordKind.RISK_ASSESSMENT,
  [LateStep.FAIR_COMPETITION]: RecordKind.FAIR_COMPETITION,
  [LateStep.LEGALITY_REVIEW]: RecordKind.LEGALITY_OPINION,
  [LateStep.DISCUSSION]: RecordKind.DISCUSSION,
  [LateStep.PARTY_REPORT]: RecordKind.PARTY_REPORT,
  [LateStep.NPC_REPORT]: RecordKind.NPC_REPORT,
  [LateStep.ISSUE]: RecordKind.ISSUE,
};

/** What forbids an entry on these documents (补录的材料): the decision's own, and where the step brings one forth, that one. */
export const refuseLatePapers = (
  command: CommandContext,
  decisionId: string,
  { step, fileIds, report }: LateEntryInput,
): Promise<Finding[]> => {
  const record = report && report.reply === null ? undefined : PROVED[step];
  return record
    ? refuseProof(command, decisionId, RECORD_PROOFS[record], fileIds)
    : refuseNamedDocuments(command, decisionId, fileIds);
};
