import type { TranscriptCue } from '#schema/playback/transcript.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { oneLine } from '#server/law/playback/cue-speaker.ts';
import type { Cue } from '#server/law/playback/cue.ts';
import type { Held } from './transcript-load.ts';

/** Lines in one statement. */
const AT_ONCE = 1000;

/** Longer than any recording, so that the lines of one meeting stay together. */
const PART_MS = 86_400_000;

type Row = Pick<TranscriptCue, 'id'> & Cue;

/** Owner of the lines and the base of their sort key (发言先后): owner, recording, moment. */
export interface SaidIn {
  recordingId: string;
  from: number;
}

/** Lines of a recording of a meeting, in the order in which meetings were held. */
export const saidIn = ({ meeting, recording }: Pick<Held, 'meeting' | 'recording'>): SaidIn => ({
  recordingId: recording.id,
  from: (meeting.openedAt ?? meeting.startsAt).getTime() + (recording.part - 1) * PART_MS,
});

/** Stores lines (保存各句), new ones and changed ones alike. */
export async function storeCues(
  { db }: Pick<CommandContext, 'db'>,
  said: SaidIn,
  cues: readonly Row[],
): Promise<void> {
  for (let start = 0; start < cues.length; start += AT_ONCE) {
    await db
      .insertInto('transcript_cue')
      .values(cues.slice(start, start + AT_ONCE).map((cue) => rowOf(cue, said)))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({
          starts_ms: eb.ref('excluded.starts_ms'),
          ends_ms: eb.ref('excluded.ends_ms'),
          speaker: eb.ref('excluded.speaker'),
          speaker_role: eb.ref('excluded.speaker_role'),
          text: eb.ref('excluded.text'),
          said_order: eb.ref('excluded.said_order'),
        })),
      )
      .execute();
  }
}

const rowOf = ({ id, startsMs, endsMs, speaker, speakerRole, text }: Row, { recordingId, from }: SaidIn) => ({
  id,
  recording_id: recordingId,
  starts_ms: startsMs,
  ends_ms: endsMs,
  speaker: speaker?.trim() ? speaker.trim() : null,
  speaker_role: speakerRole?.trim() ? speakerRole.trim() : null,
  text: oneLine(text),
  said_order: from + startsMs,
});

/** Replaces all lines (整份替换). */
export async function replaceCues(
  command: Pick<CommandContext, 'db'>,
  said: SaidIn,
  cues: readonly Cue[],
): Promise<void> {
  await command.db.deleteFrom('transcript_cue').where('recording_id', '=', said.recordingId).execute();
  await storeCues(
    command,
    said,
    cues.map((cue) => ({ ...cue, id: newId() })),
  );
}

/** The lines of a recording in order (各句). */
export const cuesOf = (db: Db, recordingId: string): Promise<Row[]> =>
  db
    .selectFrom('transcript_cue')
    .select(['id', 'starts_ms as startsMs', 'ends_ms as endsMs', 'speaker'])
    .select(['speaker_role as speakerRole', 'text'])
    .where('recording_id', '=', recordingId)
    .orderBy('starts_ms')
    .orderBy('id')
    .execute();
