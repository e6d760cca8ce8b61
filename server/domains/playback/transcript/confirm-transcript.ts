import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseConfirming, refuseTranscriptChange } from '#server/law/playback/transcript.ts';
import { changeWords, holdTranscript } from './transcript-load.ts';
import { factsOf } from './transcript.queries.ts';
import { editsTranscript } from './transcript.permissions.ts';

/** 确认文字记录: a person confirms the text, including text written by a machine. */
export const confirmTranscript = defineCommand(
  ['transcript.confirmed', '确认文字记录'],
  editsTranscript,
  async (command, recordingId: string, version: number) => {
    const held = await holdTranscript(command, recordingId, version);
    const { count } = await command.db
      .selectFrom('transcript_cue')
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .where('recording_id', '=', recordingId)
      .executeTakeFirstOrThrow();
    const refusal = command.refusalOf([
      ...refuseTranscriptChange(held.recording.state),
      ...refuseConfirming(factsOf(held.transcript), Number(count)),
    ]);
    if (refusal) return refusal;
    changeWords(command, held, { confirmedAt: command.now, confirmedById: command.actor?.id ?? null });
    return recordingId;
  },
);
