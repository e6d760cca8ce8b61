import { SpeechJob } from '#schema/playback/speech-job.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { refuseRecognition, refuseTranscriptChange, SpeechState } from '#server/law/playback/transcript.ts';
import { voidRecordingReview } from '../recording/recording-load.ts';
import { spokenFile } from './spoken-file.queries.ts';
import { AT_WORK } from './transcript-capabilities.ts';
import { holdTranscript } from './transcript-load.ts';
import { factsOf } from './transcript.queries.ts';
import { editsTranscript } from './transcript.permissions.ts';

/** 语音识别: sends the file to be published to the county's own service; the result is an unchecked draft. */
export const recogniseSpeech = defineCommand(
  ['speech.asked', '交语音识别'],
  editsTranscript,
  async (command, recordingId: string, version: number, acknowledged: readonly Acknowledged[]) => {
    const held = await holdTranscript(command, recordingId, version);
    const job = await command.em.findOne(SpeechJob, { recordingId });
    const refusal = command.refusalOf(
      [
        ...refuseTranscriptChange(held.recording.state),
        ...refuseRecognition({
          configured: command.services.config.speechUrl !== null,
          running: job !== null && AT_WORK.includes(job.state),
          audio: (await spokenFile(command.db, recordingId)) !== null,
          transcript: factsOf(held.transcript),
        }),
      ],
      acknowledged,
    );
    if (refusal) return refusal;
    ask(command, recordingId, job);
    voidRecordingReview(command, held.recording);
    await command.enqueue('recognise-speech', { recordingId, version }, { key: `speech:${recordingId}` });
    return recordingId;
  },
);

function ask(command: CommandContext, recordingId: string, job: SpeechJob | null): void {
  const asked = {
    state: SpeechState.WAITING,
    reason: null,
    askedById: actorOf(command).id,
    askedAt: command.now,
    endedAt: null,
  };
  if (job) Object.assign(job, asked);
  else command.em.create(SpeechJob, { recordingId, ...asked });
}
