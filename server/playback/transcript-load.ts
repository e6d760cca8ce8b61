import { LockMode } from '@mikro-orm/core';
import { RecordingCut } from '#schema/playback/recording-cut.ts';
import { Recording } from '#schema/playback/recording.ts';
import { Transcript } from '#schema/playback/transcript.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { conflict, notFound } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';
import { type Cut, publishedLength } from '#server/law/cut-timeline.ts';
import { TranscriptOrigin } from '#server/law/transcript.ts';
import { voidReview } from './recording-load.ts';

/** What a transcript is called in answers. */
export const WHAT = '该文字记录';

/** A recording with its words, held until the deed is done. */
export interface Held {
  recording: Recording;
  meeting: Meeting;
  transcript: Transcript | null;
  cuts: Cut[];
  /** How long what is published lasts; null: not known yet. */
  durationMs: number | null;
}

/** The recording whose words are changed (文字记录), as the actor may see it; two who write at once wait for each other. */
export const holdRecording = (command: CommandContext, recordingId: string): Promise<Held> =>
  load(command, recordingId, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** The same for a deed beside the words, also of those who do not prepare the recording. */
export const seeRecording = (command: CommandContext, recordingId: string): Promise<Held> =>
  load(command, recordingId, {});

async function load(
  command: CommandContext,
  recordingId: string,
  way: { lockMode?: LockMode.PESSIMISTIC_WRITE; refresh?: boolean },
): Promise<Held> {
  const { em } = command;
  command.about('recording', recordingId);
  if (!isId(recordingId)) throw notFound('该录像');
  const recording = await em.findOne(Recording, { id: recordingId }, way);
  if (!recording) throw notFound('该录像');
  const meeting = await em.findOneOrFail(Meeting, { id: recording.meetingId });
  const transcript = await em.findOne(Transcript, { recordingId }, { refresh: true });
  const cuts = await em.find(RecordingCut, { recordingId });
  command.about('recording', recordingId, `${meeting.no}-${recording.part}`);
  const { durationMs } = recording;
  return {
    recording,
    meeting,
    transcript,
    cuts,
    durationMs: durationMs === null ? null : publishedLength(cuts, durationMs),
  };
}

/** The same, for a change made on `version` of the words; 0: there were none. */
export async function holdTranscript(command: CommandContext, id: string, version: number): Promise<Held> {
  const held = await holdRecording(command, id);
  const current = held.transcript?.version ?? 0;
  if (current !== version) throw conflict(WHAT, current);
  return held;
}

/** The words were changed (改动文字记录): whoever reviewed the recording has not reviewed these. */
export function changeWords(
  command: CommandContext,
  held: Held,
  change: Partial<Pick<Transcript, 'origin' | 'fileName' | 'confirmedAt' | 'confirmedById'>>,
): void {
  const { transcript, recording, meeting } = held;
  if (transcript) {
    const changedAt = new Date(Math.max(command.now.getTime(), transcript.changedAt.getTime() + 1));
    Object.assign(transcript, { changedAt, ...change });
  } else {
    command.em.create(Transcript, {
      recordingId: recording.id,
      origin: TranscriptOrigin.TYPED,
      changedAt: command.now,
      ...change,
    });
  }
  voidReview(command, recording);
  command.publish(`meeting:${meeting.no}`);
}
