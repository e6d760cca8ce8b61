import type { RecordingView } from '#schema/playback/recording-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import { dayOf, inChinese } from '#server/law/calendar/calendar-day.ts';
import type { Cue } from '#server/law/playback/cue.ts';
import { MACHINE_WORDS } from '#server/law/playback/transcript.ts';
import type { RecordingPlace } from '../recording/recording-address.ts';
import { recordingsByNo } from '../recording/recording.queries.ts';
import { cuesOf } from './transcript-store.ts';

/** The transcript of a recording with the heading of its file (文字记录文件). */
export interface Captions {
  /** Title of the file. */
  title: string;
  /** Introductory text above the transcript. */
  intro: string;
  chapters: RecordingView['chapters'];
  shownMs: number | null;
  /** A note on the text's status; null if a person confirmed it. */
  caution: string | null;
  cues: readonly Cue[];
}

/** The transcript as the requester may read it (字幕); null if there is none for them. */
export async function captionsOf(
  context: Context,
  place: RecordingPlace,
  recordingId: string,
): Promise<Captions | null> {
  if (!isId(recordingId)) return null;
  return place.owner === 'meeting'
    ? meetingCaptions(context, place.no, recordingId)
    : clipCaptions(context, place, recordingId);
}

async function meetingCaptions(context: Context, no: string, recordingId: string): Promise<Captions | null> {
  const recording = (await recordingsByNo(context, no)).find(({ id }) => id === recordingId);
  if (!recording) return null;
  return read(context, async (db) => {
    const standing = await standingOf(db, recordingId);
    if (!standing) return null;
    const { name, starts_at, confirmed_at } = standing;
    return {
      title: `${name}文字记录${recording.part > 1 ? `（第${recording.part}段）` : ''}`,
      intro: `会议时间：${inChinese(dayOf(starts_at))}。括号内是回放的时刻。`,
      chapters: recording.chapters,
      shownMs: recording.shownMs,
      caution: confirmed_at === null ? MACHINE_WORDS : null,
      cues: await cuesOf(db, recordingId),
    };
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

/** The words of a film of an interpretation (解读视频文字稿). */
const clipCaptions = (
  context: Context,
  { no, round }: { no: string; round: number },
  recordingId: string,
): Promise<Captions | null> =>
  read(context, async (db) => {
    const clip = await db
      .selectFrom('recording as r')
      .innerJoin('consultation as c', 'c.id', 'r.consultation_id')
      .innerJoin('transcript as t', 't.recording_id', 'r.id')
      .select(['r.title', 'r.duration_ms as durationMs', 'c.title as of'])
      .where('r.id', '=', recordingId)
      .where('c.no', '=', no)
      .where('c.round', '=', round)
      .executeTakeFirst();
    if (!clip) return null;
    return {
      title: `${clip.title || '解读视频'}文字稿`,
      intro: `${clip.of}的解读视频。括号内是视频的时刻。`,
      chapters: [],
      shownMs: clip.durationMs,
      caution: null,
      cues: await cuesOf(db, recordingId),
    };
  });
