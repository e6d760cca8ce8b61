import type { EarlierAssessmentInput } from '#schema/decision/earlier-assessment-input.ts';
import { refuseProof } from '#server/ground/kernel/matter/decision-documents.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { EARLIER_REPORT } from '#server/law/decision/record-proof.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { refuseEarlierAssessment } from '#server/law/procedure/earlier-assessment.ts';
import type { Finding } from '#server/law/refusal.ts';

/** 国令713号第二十二条: only an assessment on paper, of the same scope and still true, takes the assessment away. */
export const refuseEarlier = async (
  command: CommandContext,
  id: string,
  facts: readonly DecisionFact[],
  earlier: EarlierAssessmentInput | null,
): Promise<readonly Finding[]> =>
  facts.includes(DecisionFact.VALID_EARLIER_ASSESSMENT)
    ? [
        ...refuseEarlierAssessment(earlier, command.today),
        ...(earlier ? await refuseProof(command, id, EARLIER_REPORT, earlier.fileIds) : []),
      ]
    : [];
