import type { CaptionsInput } from '#schema/playback/transcript-input.ts';
import { act } from '#server/kernel/act.ts';
import type { Acknowledged } from '#server/kernel/context.ts';
import { importCues } from '#server/law/caption-import.ts';
import { readCaptions } from '#server/law/cue-text.ts';
import { refuseTranscriptChange, TranscriptOrigin } from '#server/law/transcript.ts';
import { changeWords, holdTranscript } from './transcript-load.ts';
import { replaceCues } from './transcript-store.ts';
import { editsTranscript } from './transcript.permissions.ts';

/** 导入字幕: the file in the place of all there was; what is dropped or mended must be taken upon oneself. */
export const importTranscript = act(
  'transcript.imported',
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
    const refusal = command.weigh(
      [...refuseTranscriptChange(held.recording.state), ...findings],
      acknowledged,
    );
    if (refusal) return refusal;
    await replaceCues(command, held, cues);
    changeWords(command, held, {
      origin: TranscriptOrigin.IMPORTED,
      fileName: fileName?.trim() ? fileName.trim().slice(0, 200) : null,
      confirmedAt: command.now,
      confirmedById: command.actor?.id ?? null,
    });
    return recordingId;
  },
);
