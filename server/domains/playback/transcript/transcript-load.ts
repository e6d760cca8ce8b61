import { LockMode } from '@mikro-orm/core';
import { RecordingCut } from '#schema/playback/recording-cut.ts';
import { Recording } from '#schema/playback/recording.ts';
import { Transcript } from '#schema/playback/transcript.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { conflict, notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { type Cut, publishedLength } from '#server/law/playback/cut-timeline.ts';
import { TranscriptOrigin } from '#server/law/playback/transcript.ts';
import { type MeetingRecording, ofMeeting, voidRecordingReview } from '../recording/recording-load.ts';

/** The name of a transcript in messages. */
export const WHAT = '该文字记录';

/** A recording with its transcript, locked until the command ends. */
export interface Held {
  recording: MeetingRecording;
  meeting: Meeting;
  transcript: Transcript | null;
  cuts: readonly Cut[];
  /** Length of the published file; null if not known yet. */
  durationMs: number | null;
}

/** The recording whose transcript is changed (文字记录), as visible to the actor; concurrent writers wait for each other. */
export const holdRecording = (command: CommandContext, recordingId: string): Promise<Held> =>
  load(command, recordingId, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** The same for an action beside the text, also by those who do not prepare the recording. */
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
  const found = await em.findOne(Recording, { id: recordingId }, way);
  if (!found) throw notFound('该录像');
  const recording = ofMeeting(found);
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

/** The same for a change based on `version` of the transcript; 0 means there was none. */
export async function holdTranscript(command: CommandContext, id: string, version: number): Promise<Held> {
  const held = await holdRecording(command, id);
  const current = held.transcript?.version ?? 0;
  if (current !== version) throw conflict(WHAT, current);
  return held;
}

/** Voids the review after a change of the transcript (改动文字记录). */
export function changeWords(command: CommandContext, held: Held, change: TranscriptChange): void {
  stampTranscript(command, held.recording.id, held.transcript, change);
  voidRecordingReview(command, held.recording);
  command.publish(`meeting:${held.meeting.no}`);
}

/** Fields of a transcript that change together with its words. */
export type TranscriptChange = Partial<
  Pick<Transcript, 'origin' | 'fileName' | 'confirmedAt' | 'confirmedById'>
>;

/** The transcript of a recording with this change; it begins with the first words. */
export function stampTranscript(
  command: CommandContext,
  recordingId: string,
  transcript: Transcript | null,
  change: TranscriptChange,
): void {
  if (transcript) {
    const changedAt = new Date(Math.max(command.now.getTime(), transcript.changedAt.getTime() + 1));
    Object.assign(transcript, { changedAt, ...change });
    return;
  }
  const first = { recordingId, origin: TranscriptOrigin.TYPED, changedAt: command.now };
  command.em.create(Transcript, { ...first, ...change });
}
