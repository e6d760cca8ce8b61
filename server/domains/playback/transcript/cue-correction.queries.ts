import type { CueCorrectionView } from '#schema/playback/cue-correction-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { refuseDecidingCorrection } from '#server/law/playback/cue-correction.ts';
import { decidesCorrections } from './transcript.permissions.ts';

/** The corrections of a transcript (更正) that the requester may see, earliest first. */
export const correctionsOf = (context: Context, recordingId: string): Promise<CueCorrectionView[]> =>
  read(context, (db) => correctionsIn(context, db, recordingId));

/** The same within a read; `agreed`: only those agreed to, as the public sees them. */
export async function correctionsIn(
  context: Context,
  db: Db,
  recordingId: string,
  agreed = false,
): Promise<CueCorrectionView[]> {
  const rows = await selection(db, recordingId).execute();
  return rows.filter(({ confirmedAt }) => !agreed || confirmedAt).map((row) => viewOf(context, row));
}

const selection = (db: Db, recordingId: string) =>
  db
    .selectFrom('cue_correction as k')
    .innerJoin('transcript_cue as c', 'c.id', 'k.cue_id')
    .innerJoin('recording as r', 'r.id', 'k.recording_id')
    .select(['k.id', 'k.cue_id as cueId', 'k.reason', 'k.at', 'k.by_id as byId', 'r.state'])
    .select(['c.starts_ms as startsMs', 'k.text_before as textBefore', 'k.text_after as textAfter'])
    .select(['k.speaker_before as speakerBefore', 'k.speaker_after as speakerAfter'])
    .select(['k.confirmed_at as confirmedAt', 'k.declined_at as declinedAt', 'k.decline_note as declineNote'])
    .where('k.recording_id', '=', recordingId)
    .orderBy('k.at')
    .orderBy('k.id');

type Row = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

function viewOf({ actor }: Context, { state, ...row }: Row): CueCorrectionView {
  const decided = row.confirmedAt !== null || row.declinedAt !== null;
  const wrong = refuseDecidingCorrection({ decided, byId: row.byId, state }, actor?.id ?? null);
  return { ...row, decide: capability(actor, decidesCorrections, wrong) };
}
