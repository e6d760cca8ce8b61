import type { Consultation } from '#schema/consultation/consultation.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import type { ReviewStep } from '#server/law/paper-review.ts';
import { Role } from '#server/law/people/role.ts';
import { notifyOfReview } from '#server/paper/notify-of-review.ts';

/** 征求意见材料的审查: the reviewers are notified of a submission, the unit's staff that it passed. */
export const notifyOfDossier = (
  command: CommandContext,
  step: ReviewStep,
  { id, title, unitId, version }: Consultation,
): Promise<void> =>
  notifyOfReview(
    command,
    step,
    {
      key: 'CONSULTATION',
      authors: [Role.UNIT_STAFF, Role.UNIT_LEAD],
      label: '征求意见材料',
      title,
      path: `/gongzuotai/zhengji/${id}`,
      unitId,
    },
    { id, version },
  );
