import type { Can } from '#schema/kernel/offer.ts';
import type { CorrectionOffer } from '#schema/notice/correction-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Actor, Permission } from '#server/ground/kernel/authority.ts';
import { refuseUnreviewedCorrection } from '#server/law/notice/correction-course.ts';
import { refuseReviewStep } from '#server/law/paper-review.ts';
import type { Finding } from '#server/law/refusal.ts';
import { stageFirst } from '#server/law/transition.ts';
import { correctionPaper } from './correction-paper.ts';
import { refuseCorrectionStage } from './correction-stage.ts';
import { publishesCorrection, writesCorrection } from './correction.permissions.ts';
import type { ReadCorrection } from './corrections.queries.ts';

/** Capabilities of the viewer on a correction (更正的办理). */
export function correctionCan(actor: Actor | null, read: ReadCorrection): Can<typeof CorrectionOffer> {
  const { review, publishedAt } = read;
  const correction = { review, publishedAt: publishedAt ? new Date(publishedAt) : null };
  const own = actor && read.unitIds.includes(actor.unitId) ? actor : null;
  const at = (
    who: Actor | null,
    permission: Permission,
    action: Parameters<typeof refuseCorrectionStage>[1],
    rest: () => readonly Finding[] = () => [],
  ) => capability(who, permission, stageFirst(refuseCorrectionStage(correction, action), rest));
  const step = (name: 'submitReview' | 'passReview' | 'returnReview', who: Actor | null) =>
    at(who, correctionPaper.permission(name), name, () =>
      refuseReviewStep(name, read, actor?.id ?? null, correctionPaper.article),
    );
  return {
    revise: at(own, writesCorrection, 'revise'),
    submitPaper: step('submitReview', own),
    passPaper: step('passReview', actor),
    returnPaper: step('returnReview', actor),
    publish: at(own, publishesCorrection, 'publish', () =>
      refuseUnreviewedCorrection(read.reviewedById, read.authorIds),
    ),
  };
}
