import type { LateEntryInput } from '#schema/procedure/late-entry-input.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { refuseNamedDocuments, refuseProof } from '#server/ground/kernel/matter/decision-documents.ts';
import type { Finding } from '#server/law/refusal.ts';
import { LATE_WORKS } from './late-step.ts';

/**
 * Reasons against an entry on these documents (补录的材料): they must be the decision's own, and where the step produces a
 * document, that one is among them.
 */
export const refuseLatePapers = (
  command: CommandContext,
  decisionId: string,
  { step, fileIds, report }: LateEntryInput,
): Promise<Finding[]> => {
  const proof = report && report.reply === null ? undefined : LATE_WORKS[step].proof;
  return proof
    ? refuseProof(command, decisionId, proof, fileIds)
    : refuseNamedDocuments(command, decisionId, fileIds);
};
