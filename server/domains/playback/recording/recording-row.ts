import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { RecordingFileView, RecordingSource } from '#schema/playback/recording-parts.ts';
import type { RecordingView } from '#schema/playback/recording-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { cutMarks } from '#server/law/playback/cut-timeline.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';
import { RecordingFileState } from '#server/law/playback/recording-words.ts';
import { publicAddress, reviewAddress } from './recording-address.ts';
import { isPoster, isReady, mainFile, posterFile, shownFiles } from './shown-files.ts';

/** Selects the parts of the outer recording. */
const OWN = sql<string>`r.id`;

const filesIn = (db: Db) =>
  jsonArrayFrom(
    db
      .selectFrom('recording_file as f')
      .select(['f.id', 'f.role', 'f.state', 'f.name', 'f.size', 'f.sha256', 'f.mime', 'f.width', 'f.height'])
      .select(['f.video_codec as videoCodec', 'f.audio_codec as audioCodec', 'f.duration_ms as durationMs'])
      .select([
        'f.playable',
        'f.shown',
        'f.reason',
        'f.progress',
        'f.by_id as byId',
        'f.source_id as sourceId',
      ])
      .where('f.recording_id', '=', OWN)
      .where('f.state', '<>', RecordingFileState.REMOVED)
      .orderBy('f.at')
      .orderBy('f.id'),
  ).as('files');

const cutsIn = (db: Db) =>
  jsonArrayFrom(
    db
      .selectFrom('recording_cut as c')
      .select(['c.starts_ms as startsMs', 'c.ends_ms as endsMs', 'c.agenda_item_id as itemId'])
      .where('c.recording_id', '=', OWN)
      .orderBy('c.starts_ms'),
  ).as('cuts');

const chaptersIn = (db: Db) =>
  jsonArrayFrom(
    db
      .selectFrom('chapter as k')
      .select(['k.starts_ms as startsMs', 'k.title', 'k.agenda_item_id as itemId'])
      .where('k.recording_id', '=', OWN)
      .orderBy('k.position'),
  ).as('chapters');

/** The columns read for a recording's view; row security leaves out what the reader may not see. */
export const recordingSelection = (db: Db) =>
  db
    .selectFrom('recording as r')
    .innerJoin('meeting as m', 'm.id', 'r.meeting_id')
    .selectAll('r')
    .select(['m.no as meetingNo', 'm.id as meetingId'])
    .select([filesIn(db), cutsIn(db), chaptersIn(db)]);

/** A recording row. */
export type RecordingRow = Awaited<ReturnType<ReturnType<typeof recordingSelection>['execute']>>[number];

const OUT: readonly RecordingState[] = [RecordingState.PUBLISHED];

/** A recording as its reader sees it; parts in preparation are for staff only. */
export function recordingViewOf(row: RecordingRow, { actor }: Context): RecordingView {
  const published = OUT.includes(row.state);
  const shown = published
    ? row.files.filter((file) => file.shown && !isPoster(file))
    : shownFiles(row.files, row.cuts.length);
  const poster = published ? row.files.find((file) => file.shown && isPoster(file)) : posterFile(row.files);
  const address = (file: Placed) =>
    published && file.shown
      ? publicAddress({ owner: 'meeting', no: row.meetingNo }, file)
      : reviewAddress(file);
  return {
    ...standing(row),
    reviewNote: actor ? row.review_note : null,
    shownMs: (shown[0] ?? mainFile(row.files, row.cuts.length))?.durationMs ?? null,
    files: actor ? row.files.map((file) => fileView(file, address)) : [],
    sources: shown.map((file): RecordingSource => ({ ...file, mime: file.mime ?? '', url: address(file) })),
    poster: poster ? address(poster) : null,
    cuts: cutViews(row.cuts),
    chapters: row.chapters,
  };
}

type Placed = Pick<RecordingRow['files'][number], 'id' | 'mime' | 'shown'>;

const fileView = (
  file: RecordingRow['files'][number],
  address: (file: Placed) => string,
): RecordingFileView => ({
  ...file,
  url: isReady(file) ? address(file) : null,
});

const standing = (row: RecordingRow) => ({
  id: row.id,
  version: row.version,
  meetingId: row.meetingId,
  meetingNo: row.meetingNo,
  part: row.part,
  title: row.title,
  state: row.state,
  startsAt: row.starts_at,
  durationMs: row.duration_ms,
  publishedAt: row.published_at,
  withdrawnAt: row.withdrawn_at,
  withdrawReason: row.withdraw_reason,
  authorIds: row.author_ids,
  reviewedById: row.reviewed_by_id,
});

/** Cuts are sorted and disjoint, so each has its own mark on the published timeline. */
const cutViews = (cuts: RecordingRow['cuts']) => {
  const marks = cutMarks(cuts);
  return cuts.map((cut, index) => ({
    ...cut,
    atMs: marks[index]?.atMs ?? 0,
    lengthMs: cut.endsMs - cut.startsMs,
  }));
};
