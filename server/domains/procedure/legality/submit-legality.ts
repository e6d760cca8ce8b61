import type { LegalitySubmissionInput } from '#schema/procedure/legality-submission-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { sendToReview } from './send-to-review.ts';
import { sends } from '../review.permissions.ts';

/** 送请合法性审查 (国令713号第二十五条、第二十六条): what comes before it is done, the package is complete. */
export const submitLegality = defineCommand(
  'decision.legalitySubmitted',
  sends,
  (
    command,
    id: string,
    version: number,
    input: LegalitySubmissionInput,
    acknowledged: readonly Acknowledged[],
  ) => sendToReview(command, { event: 'submitLegality', id, version, input, acknowledged }),
);
