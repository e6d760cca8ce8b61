import { SpeechJob } from '#schema/playback/speech-job.ts';
import { Transcript } from '#schema/playback/transcript.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { anyone } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { machineCues } from '#server/law/playback/caption-import.ts';
import { readCaptions } from '#server/law/playback/cue-text.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';
import { SpeechState, TranscriptOrigin } from '#server/law/playback/transcript.ts';
import { type Held, holdRecording } from './transcript-load.ts';
import { replaceCues, saidIn } from './transcript-store.ts';

/** Marks recognition as begun (开始识别); false if it was not requested or is done. */
export const beginSpeech = defineCommand(
  ['speech.began', '开始语音识别'],
  anyone,
  async (command, recordingId: string) => {
    command.about('recording', recordingId);
    const job = await command.em.findOne(SpeechJob, { recordingId });
    if (!job || job.state === SpeechState.DONE || job.state === SpeechState.FAILED) return false;
    job.state = SpeechState.RUNNING;
    return true;
  },
);

/** Stores the recognised text (识别结果) as a draft, unless people have edited the transcript meanwhile. */
export const takeSpeech = defineCommand(
  ['speech.taken', '采用语音识别结果'],
  anyone,
  async (command, recordingId: string, version: number, captions: string) => {
    const held = await holdRecording(command, recordingId);
    const current = held.transcript?.version ?? 0;
    if (current !== version || !isPreparing(held.recording.state))
      return end(command, recordingId, '识别期间文字记录或者录像有改动，没有采用识别结果。');
    const cues = machineCues(readCaptions(captions), held.durationMs);
    if (cues.length === 0) return end(command, recordingId, '识别服务没有给出可用的字幕。');
    await replaceCues(command, saidIn(held), cues);
    draft(command, held);
    return end(command, recordingId, null);
  },
);

const isPreparing = (state: RecordingState) => state === RecordingState.PREPARING;

/** Records that recognition failed (识别失败). */
export const failSpeech = defineCommand(
  ['speech.failed', '语音识别没有成功'],
  anyone,
  (command, recordingId: string, reason: string) => {
    command.about('recording', recordingId);
    return end(command, recordingId, reason);
  },
);

function draft({ em, now }: CommandContext, { transcript, recording }: Held): void {
  const made = {
    origin: TranscriptOrigin.RECOGNISED,
    fileName: null,
    confirmedAt: null,
    confirmedById: null,
  };
  if (transcript)
    Object.assign(transcript, {
      ...made,
      changedAt: new Date(Math.max(now.getTime(), transcript.changedAt.getTime() + 1)),
    });
  else em.create(Transcript, { recordingId: recording.id, ...made, changedAt: now });
}

async function end(
  { em, now }: CommandContext,
  recordingId: string,
  reason: string | null,
): Promise<boolean> {
  const job = await em.findOne(SpeechJob, { recordingId });
  if (job)
    Object.assign(job, {
      state: reason === null ? SpeechState.DONE : SpeechState.FAILED,
      reason,
      endedAt: now,
    });
  return reason === null;
}
