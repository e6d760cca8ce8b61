import type { CatalogueSubmissionInput } from '#schema/catalogue/catalogue-submission-input.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import type { SubmissionToHandIn } from '#server/law/catalogue/catalogue-submission.ts';
import { ARGUED_PART_LABELS, type ArguedPart } from '#server/law/decision/decision-proposal.ts';
import { readRow } from './item-input.ts';

const PARTS = Object.keys(ARGUED_PART_LABELS) as ArguedPart[];
const MOST_ARGUED = 5000;

/** Contents of a unit's submission in the form in which it is stored (申报事项); the unit itself leads. */
export function readSubmission(unitId: string, input: CatalogueSubmissionInput) {
  for (const part of PARTS)
    if (Array.from(input[part] ?? '').length > MOST_ARGUED)
      throw badInput(`文字过长，最多${MOST_ARGUED}字。`, [`input.${part}`]);
  const { leadUnitId: _lead, adjustmentNote: _note, ...row } = readRow(input.item, unitId);
  return { ...row, ...arguedIn(input) };
}

const arguedIn = (input: CatalogueSubmissionInput) => ({
  problem: input.problem || null,
  reasons: input.reasons || null,
  basis: input.basis || null,
  preliminaryPlan: input.preliminaryPlan || null,
  necessity: input.necessity || null,
  feasibility: input.feasibility || null,
});

/** A stored submission in the form that the rules examine. */
export const handedIn = (
  unitId: string,
  { ...kept }: Omit<SubmissionToHandIn, 'leadUnitId'>,
): SubmissionToHandIn => ({ ...kept, leadUnitId: unitId });
