import type { RecordingView } from '#schema/playback/recording-view.ts';
import type { Context, Db } from '#server/kernel/context.ts';
import { isId } from '#server/kernel/load.ts';
import { read } from '#server/kernel/read.ts';
import type { Cue } from '#server/law/playback/cue.ts';
import { MACHINE_WORDS } from '#server/law/playback/transcript.ts';
import { recordingsByNo } from './recording.queries.ts';
import { cuesOf } from './transcript-store.ts';

/** The transcript of a recording with the heading of its file (文字记录文件). */
export interface Captions {
  recording: RecordingView;
  meetingName: string;
  heldAt: Date;
  /** A note on the text's status; null if a person confirmed it. */
  caution: string | null;
  cues: Cue[];
}

/** The transcript as the requester may read it (字幕); null if there is none for them. */
export async function captionsOf(
  context: Context,
  no: string,
  recordingId: string,
): Promise<Captions | null> {
  if (!isId(recordingId)) return null;
  const recording = (await recordingsByNo(context, no)).find(({ id }) => id === recordingId);
  if (!recording) return null;
  return read(context, async (db) => {
    const standing = await standingOf(db, recordingId);
    if (!standing) return null;
    const { name, starts_at, confirmed_at } = standing;
    const cues = await cuesOf(db, recordingId);
    const caution = confirmed_at === null ? MACHINE_WORDS : null;
    return { recording, meetingName: name, heldAt: starts_at, caution, cues };
  });
}

const standingOf = (db: Db, recordingId: string) =>
  db
    .selectFrom('transcript as t')
    .innerJoin('recording as r', 'r.id', 't.recording_id')
    .innerJoin('meeting as m', 'm.id', 'r.meeting_id')
    .select(['m.name', 'm.starts_at', 't.confirmed_at'])
    .where('t.recording_id', '=', recordingId)
    .executeTakeFirst();
