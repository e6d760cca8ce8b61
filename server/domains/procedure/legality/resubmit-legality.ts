import type { LegalitySubmissionInput } from '#schema/procedure/legality-submission-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { sendToReview } from './send-to-review.ts';
import { sends } from '../review.permissions.ts';

/** 重新送请合法性审查: completed as the reviewer asked, or a draft changed after its review; the time counts anew. */
export const resubmitLegality = defineCommand(
  ['decision.legalityResubmitted', '重新送请合法性审查'],
  sends,
  (
    command,
    id: string,
    version: number,
    input: LegalitySubmissionInput,
    acknowledged: readonly Acknowledged[],
  ) => sendToReview(command, { event: 'resubmitLegality', id, version, input, acknowledged }),
);
