import { RecordingState } from '#server/law/recording-stage.ts';
import { act } from '#server/kernel/act.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import type { Acknowledged } from '#server/kernel/context.ts';
import { playbackFindings } from './playback-facts.ts';
import { atStage } from './recording-guards.ts';
import { changeRecording, loadRecording } from './recording-load.ts';
import { mayBring } from './recording.permissions.ts';
import { turnStream } from './turn-stream.ts';
import { StreamState } from '#server/law/stream-state.ts';

/** 提交保密审查: everything that stands in the way of publishing is said at once. */
export const submitRecordingReview = act(
  'recording.submitted',
  mayBring('submitReview'),
  async (command, id: string, version: number, acknowledged: readonly Acknowledged[]) => {
    const recording = await loadRecording(command, id, version);
    const standing = await playbackFindings(command.db, id);
    const refusal = command.weigh(
      atStage('submitReview', recording, () => standing),
      acknowledged,
    );
    if (refusal) return refusal;
    const { id: by } = actorOf(command);
    if (!recording.authorIds.includes(by)) recording.authorIds = [...recording.authorIds, by];
    recording.state = RecordingState.IN_REVIEW;
    recording.reviewNote = null;
    await turnStream(command, recording, StreamState.STOPPED, StreamState.PLAYBACK_REVIEW);
    changeRecording(command, recording);
    return id;
  },
);
