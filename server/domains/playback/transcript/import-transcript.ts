import type { CaptionsInput } from '#schema/playback/transcript-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { importCues } from '#server/law/playback/caption-import.ts';
import { readCaptions } from '#server/law/playback/cue-text.ts';
import { refuseTranscriptChange, TranscriptOrigin } from '#server/law/playback/transcript.ts';
import { changeWords, holdTranscript } from './transcript-load.ts';
import { replaceCues, saidIn } from './transcript-store.ts';
import { editsTranscript } from './transcript.permissions.ts';

/** 导入字幕: the file replaces the whole transcript; dropped or repaired lines must be acknowledged. */
export const importTranscript = defineCommand(
  ['transcript.imported', '导入字幕'],
  editsTranscript,
  async (
    command,
    recordingId: string,
    version: number,
    { text, fileName, timeline }: CaptionsInput,
    acknowledged: readonly Acknowledged[],
  ) => {
    const held = await holdTranscript(command, recordingId, version);
    const { cuts, durationMs } = held;
    const { cues, findings } = importCues(readCaptions(text.join('\n\n')), { timeline, cuts, durationMs });
    const refusal = command.refusalOf(
      [...refuseTranscriptChange(held.recording.state), ...findings],
      acknowledged,
    );
    if (refusal) return refusal;
    await replaceCues(command, saidIn(held), cues);
    changeWords(command, held, {
      origin: TranscriptOrigin.IMPORTED,
      fileName: fileName?.trim() ? fileName.trim().slice(0, 200) : null,
      confirmedAt: command.now,
      confirmedById: command.actor?.id ?? null,
    });
    return recordingId;
  },
);
