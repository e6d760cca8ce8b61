import { act } from '#server/kernel/act.ts';
import { RecordingState } from '#server/law/recording-stage.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import { blocks, playbackFindings } from './playback-facts.ts';
import { atStage, refuseNoReason, refuseOwnReview } from './recording-guards.ts';
import { asSystemFromHere, changeRecording, loadRecording } from './recording-load.ts';
import { mayBring } from './recording.permissions.ts';

/** 录像保密审查通过: by somebody who had no hand in it; what may not be published is not passed. */
export const passRecordingReview = act(
  'recording.passed',
  mayBring('passReview'),
  async (command, id: string, version: number) => {
    const recording = await loadRecording(command, id, version);
    const standing = await playbackFindings(command.db, id);
    const refusal = command.weigh(
      atStage('passReview', recording, () => [
        ...refuseOwnReview(command.actor, recording),
        ...standing.filter(blocks),
      ]),
    );
    if (refusal) return refusal;
    recording.state = RecordingState.APPROVED;
    recording.reviewedById = actorOf(command).id;
    recording.reviewedAt = command.now;
    changeRecording(command, recording);
    return id;
  },
);

/** 退回修改: with the reason. */
export const returnRecordingReview = act(
  'recording.returned',
  mayBring('returnReview'),
  async (command, id: string, version: number, reason: string) => {
    const recording = await loadRecording(command, id, version);
    const refusal = command.weigh([
      ...atStage('returnReview', recording),
      ...refuseNoReason(reason, 'RETURN_REASON_REQUIRED', '退回'),
    ]);
    if (refusal) return refusal;
    recording.state = RecordingState.PREPARING;
    recording.reviewNote = reason;
    recording.reviewedById = null;
    recording.reviewedAt = null;
    changeRecording(command, recording);
    // The reviewer does not see drafts, so the row would leave his sight in the very statement that writes it.
    await asSystemFromHere(command);
    return id;
  },
);
