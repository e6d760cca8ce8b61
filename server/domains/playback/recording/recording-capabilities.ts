import type { Can } from '#schema/kernel/offer.ts';
import type { RecordingOffer, RecordingView } from '#schema/playback/recording-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { blocks, type Finding } from '#server/law/refusal.ts';
import { refuseReviewStep, type ReviewStep } from '#server/law/paper-review.ts';
import type { RecordingAction } from '#server/law/playback/recording-stage.ts';
import { ARTICLE, atStage, refuseNoProgram, reviewOfState } from './recording-guards.ts';
import { mayBring } from './recording.permissions.ts';

/** Capabilities of the viewer on a recording (录像可办事项), by the guards of the commands themselves. */
export function recordingCapabilities(
  { actor, services }: Context,
  recording: RecordingView,
  standing: readonly Finding[],
): Can<typeof RecordingOffer> {
  const can = (event: RecordingAction, more: readonly Finding[] = []) =>
    capability(
      actor,
      mayBring(event),
      atStage(event, recording, () => more),
    );
  const { authorIds, reviewedById } = recording;
  const paper = { review: reviewOfState(recording), authorIds, reviewedById };
  const review = (step: ReviewStep) => refuseReviewStep(step, paper, actor?.id ?? null, ARTICLE);
  const program = refuseNoProgram(services.config.recordings.ffmpeg);
  return {
    save: can('save'),
    makeCut: can('save', program),
    makeRenditions: can('save', program),
    submitReview: can('submitReview', [...review('submitReview'), ...standing]),
    passReview: can('passReview', [...review('passReview'), ...standing.filter(blocks)]),
    returnReview: can('returnReview', review('returnReview')),
    publish: can('publish', standing.filter(blocks)),
    withdraw: can('withdraw'),
  };
}
