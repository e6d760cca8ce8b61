import type { Decision } from '#schema/decision/decision.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { ReviewStep } from '#server/law/paper-review.ts';
import { Role } from '#server/law/people/role.ts';
import { notifyOfReview } from './notify-of-review.ts';

/** Subject of a review whose steps are stored among the records of a decision (公布方案、不予公开的认定). */
export interface DecisionReview {
  key: string;
  label: string;
  reason?: string;
}

/** The same for what is reviewed among the records of a decision: its lead unit prepares it. */
export const notifyOfDecisionReview = (
  command: CommandContext,
  step: ReviewStep,
  { id, no, title, leadUnitId, version }: Decision,
  { key, label, reason = '' }: DecisionReview,
): Promise<void> =>
  notifyOfReview(
    command,
    step,
    {
      key,
      authors: [Role.UNIT_STAFF, Role.UNIT_LEAD],
      label,
      title,
      path: `/gongzuotai/juece/${no}`,
      unitId: leadUnitId,
    },
    { id, version, reason },
  );
