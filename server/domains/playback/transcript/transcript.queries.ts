import type { Transcript } from '#schema/playback/transcript.ts';
import type { TranscriptView } from '#schema/playback/transcript-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { forbidden, unauthenticated } from '#server/ground/kernel/fault.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { TranscriptFacts } from '#server/law/playback/transcript.ts';
import { recordingSelection, recordingViewOf } from '../recording/recording-row.ts';
import { transcriptCapabilities } from './transcript-capabilities.ts';
import { cuesOf } from './transcript-store.ts';
import { readsTranscript } from './transcript.permissions.ts';

/** The facts of a transcript for the rules; null if there is none. */
export const factsOf = (
  transcript: Pick<Transcript, 'origin' | 'confirmedAt'> | null,
): TranscriptFacts | null =>
  transcript && { origin: transcript.origin, confirmed: transcript.confirmedAt !== null };

/** The number of lines, and whether a person confirmed them (文字记录的情况). */
export async function transcriptStanding(
  db: Db,
  recordingId: string,
): Promise<{ cues: number; confirmed: boolean }> {
  const row = await db
    .selectFrom('transcript as t')
    .select('t.confirmed_at')
    .select((eb) =>
      eb
        .selectFrom('transcript_cue as c')
        .select(eb.fn.countAll<string>().as('n'))
        .whereRef('c.recording_id', '=', 't.recording_id')
        .as('cues'),
    )
    .where('t.recording_id', '=', recordingId)
    .executeTakeFirst();
  return { cues: Number(row?.cues ?? 0), confirmed: row?.confirmed_at != null };
}

/** The transcript for those who prepare or review it (文字记录); null if they may not see the recording. */
export async function transcriptOf(context: Context, recordingId: string): Promise<TranscriptView | null> {
  if (!context.actor) throw unauthenticated();
  if (!readsTranscript.allows(context.actor)) throw forbidden('查看文字记录', readsTranscript.sentence);
  return read(context, (db) => transcriptIn(context, db, recordingId));
}

async function transcriptIn(context: Context, db: Db, recordingId: string): Promise<TranscriptView | null> {
  const row = await recordingSelection(db).where('r.id', '=', recordingId).executeTakeFirst();
  if (!row) return null;
  const recording = recordingViewOf(row, context);
  const [transcript, cues, speech] = await Promise.all([
    standing(db, recordingId),
    cuesOf(db, recordingId),
    speechOf(db, recordingId),
  ]);
  const shown = {
    recordingId,
    version: transcript?.version ?? 0,
    origin: transcript?.origin ?? null,
    confirmed: transcript?.confirmedAt != null,
    confirmedAt: transcript?.confirmedAt ?? null,
    changedAt: transcript?.changedAt ?? null,
    durationMs: recording.shownMs ?? recording.durationMs,
    cutCount: recording.cuts.length,
    cues,
    speech,
  };
  return { ...shown, viewerCan: transcriptCapabilities(context, recording, shown) };
}

const standing = (db: Db, recordingId: string) =>
  db
    .selectFrom('transcript')
    .select(['version', 'origin', 'confirmed_at as confirmedAt', 'changed_at as changedAt'])
    .where('recording_id', '=', recordingId)
    .executeTakeFirst();

const speechOf = async (db: Db, recordingId: string) =>
  (await db
    .selectFrom('speech_job')
    .select(['state', 'reason', 'asked_at as askedAt', 'ended_at as endedAt'])
    .where('recording_id', '=', recordingId)
    .executeTakeFirst()) ?? null;
