import type { RecordingInput } from '#schema/playback/recording-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { RecordingFileRole, RecordingFileState } from '#server/law/playback/recording-words.ts';
import { refuseUntitled } from './create-recording.ts';
import { atStage } from './recording-guards.ts';
import { loadRecording, voidRecordingReview } from './recording-load.ts';
import { prepares } from './recording.permissions.ts';

/** 修改录像的基本情况; voids the review. With an uploaded original the length is the file's. */
export const saveRecording = defineCommand(
  ['recording.saved', '修改会议录像'],
  prepares,
  async (command, id: string, version: number, input: RecordingInput) => {
    const recording = await loadRecording(command, id, version);
    const refusal = command.refusalOf(atStage('save', recording, () => refuseUntitled(input.title)));
    if (refusal) return refusal;
    const original = await command.db
      .selectFrom('recording_file')
      .select('duration_ms')
      .where('recording_id', '=', id)
      .where('role', '=', RecordingFileRole.ORIGINAL)
      .where('state', '=', RecordingFileState.READY)
      .executeTakeFirst();
    recording.title = input.title;
    recording.startsAt = input.startsAt ?? null;
    recording.durationMs = original?.duration_ms ?? input.durationMs ?? null;
    voidRecordingReview(command, recording);
    return id;
  },
);
