import type { Consultation } from '#schema/consultation/consultation.ts';
import type { AdoptionReport } from '#schema/feedback/adoption-report.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import type { ReviewStep } from '#server/law/paper-review.ts';
import { Role } from '#server/law/people/role.ts';
import { notifyOfReview } from '#server/paper/notify-of-review.ts';

/** 采纳情况的审查: confirmed, it goes to the reviewers; its unit is notified of the outcome. */
export const notifyOfReport = (
  command: CommandContext,
  step: ReviewStep,
  report: AdoptionReport,
  { id, title, unitId }: Consultation,
  reason = '',
): Promise<void> =>
  notifyOfReview(
    command,
    step,
    {
      key: 'ADOPTION_REPORT',
      authors: [Role.UNIT_STAFF, Role.UNIT_LEAD],
      label: '意见采纳情况',
      title,
      path: `/gongzuotai/zhengji/${id}`,
      unitId,
    },
    { id: report.id, version: report.version, reason },
  );
