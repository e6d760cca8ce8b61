import { CueCorrection } from '#schema/playback/transcript.ts';
import type { CueCorrectionInput } from '#schema/playback/cue-correction-view.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { refuseCueCorrection } from '#server/law/playback/cue-correction.ts';
import { oneLine } from '#server/law/playback/cue-speaker.ts';
import { holdRecording } from './transcript-load.ts';
import { editsTranscript } from './transcript.permissions.ts';

/** 提出更正: the proposed text of a published line; it takes effect when the secrecy reviewer agrees. */
export const correctCue = defineCommand(
  ['transcript.correctionAsked', '提出更正文字记录'],
  editsTranscript,
  async (command, recordingId: string, cueId: string, input: CueCorrectionInput) => {
    const { recording } = await holdRecording(command, recordingId);
    const line = isId(cueId) ? await lineOf(command, recordingId, cueId) : undefined;
    if (!line) throw notFound('这一句');
    const speaker = input.speaker.trim() || null;
    const after = { text: oneLine(input.text), speaker, reason: input.reason.trim() };
    const waiting = await command.em.count(CueCorrection, { cueId, confirmedAt: null, declinedAt: null });
    const refusal = command.refusalOf(refuseCueCorrection(recording.state, line, after, waiting > 0));
    if (refusal) return refusal;
    command.em.create(CueCorrection, {
      recordingId,
      cueId,
      textBefore: line.text,
      textAfter: after.text,
      speakerBefore: line.speaker,
      speakerAfter: speaker,
      reason: after.reason,
      byId: actorOf(command).id,
      at: command.now,
    });
    return recordingId;
  },
);

const lineOf = ({ db }: Parameters<typeof holdRecording>[0], recordingId: string, cueId: string) =>
  db
    .selectFrom('transcript_cue')
    .select(['text', 'speaker'])
    .where('id', '=', cueId)
    .where('recording_id', '=', recordingId)
    .executeTakeFirst();
