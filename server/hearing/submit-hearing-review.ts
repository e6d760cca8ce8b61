import { ReviewState } from '#schema/consultation/review-state.ts';
import { HearingReport } from '#schema/hearing/hearing-report.ts';
import type { Hearing } from '#schema/hearing/hearing.ts';
import { act } from '#server/kernel/act.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import type { Acknowledged, CommandContext } from '#server/kernel/context.ts';
import { refuseHearingReport } from '#server/law/hearing-report.ts';
import { HearingPaper } from '#server/law/hearing-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { atStage, refuseSubmitting } from './hearing-guards.ts';
import { change, loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { refuseAnnouncing } from './notice-findings.ts';

/** 提交保密审查: the notice, or after the hearing its record and then its report; everything that stands in the way is said at once. */
export const submitHearingReview = act(
  'hearing.submitted',
  mayBring('submitReview'),
  async (command, id: string, version: number, acknowledged: readonly Acknowledged[]) => {
    const hearing = await loadOwn(command, id, version);
    const standing = await refusePaper(command, hearing);
    const refusal = command.weigh(
      atStage('submitReview', hearing, () => [...refuseSubmitting(hearing), ...standing]),
      acknowledged,
    );
    if (refusal) return refusal;
    const actor = actorOf(command);
    hearing.review = ReviewState.IN_REVIEW;
    hearing.reviewNote = null;
    if (!hearing.authorIds.includes(actor.id)) hearing.authorIds = [...hearing.authorIds, actor.id];
    change(command, hearing);
    return id;
  },
);

/** What stands in the way of publishing what is prepared (送审材料). */
export async function refusePaper(command: CommandContext, hearing: Hearing): Promise<Finding[]> {
  if (hearing.paper === HearingPaper.NOTICE) return refuseAnnouncing(command, hearing);
  if (hearing.paper !== HearingPaper.REPORT) return [];
  const report = await command.em.findOne(HearingReport, { hearingId: hearing.id });
  return refuseHearingReport(report ?? { summary: '', matters: [] }, command.policy);
}
