import type { LivePostView } from '#schema/playback/live-view.ts';
import type { PlaybackView } from '#schema/playback/playback-view.ts';
import type { RecordingView } from '#schema/playback/recording-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';
import { postsBetween } from './live/live.queries.ts';
import { type ItemTold, playbackChapters } from './playback-chapters.ts';
import { recordingsByNo } from './recording/recording.queries.ts';

const SHOWN: readonly RecordingState[] = [RecordingState.PUBLISHED, RecordingState.WITHDRAWN];

/** A recording with everything shown beside it (会议回放); null if nothing was ever published. */
export async function playbackOf(context: Context, no: string, part: number): Promise<PlaybackView | null> {
  const all = (await recordingsByNo(context, no)).filter(({ state }) => SHOWN.includes(state));
  const recording = all.find((one) => one.part === part);
  if (!recording) return null;
  return read(context, async (db) => {
    const meeting = await meetingOf(db, no);
    if (!meeting) return null;
    const items = await itemsOf(db, meeting.meetingId);
    return { ...meeting, ...standing(recording, all), ...shownOf(recording, items) };
  });
}

const meetingOf = (db: Db, no: string) =>
  db
    .selectFrom('meeting')
    .select([
      'id as meetingId',
      'no',
      'name',
      'starts_at as startsAt',
      'closed_at as closedAt',
      'place',
      'chair',
    ])
    .where('no', '=', no)
    .where('announced_at', 'is not', null)
    .executeTakeFirst();

const standing = (recording: RecordingView, all: readonly RecordingView[]) => ({
  recordingId: recording.id,
  part: recording.part,
  title: recording.title,
  parts: all.map((one) => ({ part: one.part, title: one.title, durationMs: one.shownMs })),
  publishedAt: recording.publishedAt,
  withdrawnAt: recording.withdrawnAt,
  withdrawReason: recording.withdrawReason,
});

/** Of a withdrawn recording only the withdrawal and its reason are shown. */
const shownOf = (recording: RecordingView, items: readonly ItemTold[]) =>
  recording.state === RecordingState.WITHDRAWN
    ? { durationMs: null, sources: [], poster: null, chapters: [] }
    : {
        durationMs: recording.shownMs,
        sources: recording.sources,
        poster: recording.poster,
        chapters: playbackChapters(recording, items),
      };

const itemsOf = (db: Db, meetingId: string): Promise<ItemTold[]> =>
  db
    .selectFrom('agenda_item as i')
    .leftJoin('decision as d', 'd.id', 'i.decision_id')
    .leftJoin('agenda_outcome as o', 'o.item_id', 'i.id')
    .select(['i.id', 'i.position', 'i.title', 'i.disclosure'])
    .select(['i.reporting_unit as reportingUnit', 'o.result_text as resultText'])
    .select(['d.no as decisionNo', 'd.title as decisionTitle'])
    .where('i.meeting_id', '=', meetingId)
    .where('i.announced_at', 'is not', null)
    .orderBy('i.position')
    .execute();

/** The posts of a meeting's broadcast, the first one first (图文直播). */
export const postsOf = (context: Context, { meetingId }: PlaybackView): Promise<LivePostView[]> =>
  read(context, (db) => postsBetween(db, meetingId, 0, 2_000_000_000));
