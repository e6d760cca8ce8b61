import { sql } from 'kysely';
import type { ExplainedClip } from '#schema/playback/explained-clip-view.ts';
import type { RecordingFileView } from '#schema/playback/recording-parts.ts';
import type { TranscriptCueView } from '#schema/playback/transcript-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { NextFilm } from '#server/law/notice/exchanged-film.ts';
import type { ClipFacts } from '#server/law/consultation/explained-clip.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';
import { pageOf, publicAddress, PUBLIC_FOLDER, reviewAddress } from '../recording/recording-address.ts';
import { isReady, originalFile } from '../recording/shown-files.ts';

/** A film of an interpretation as one statement reads it (解读视频). */
export interface ClipRow {
  id: string;
  title: string;
  state: RecordingState;
  durationMs: number | null;
  authorIds: readonly string[];
  withdrawnAt: string | null;
  withdrawReason: string | null;
  files: Omit<RecordingFileView, 'url'>[];
  cues: readonly TranscriptCueView[];
}

/** One that took the place of another stands behind it. */
const PLACE = sql`coalesce((select g.part from correction k join recording g on g.id = k.former_file_id
  where k.file_id = r.id and k.published_at is not null), r.part)`;

/**
 * Films of the consultation `c` in their order, each with its uploaded file and transcript; removed films are left out,
 * those taken down stay with nothing but their title and the reason for whoever may not read more.
 */
export const CLIPS = sql`coalesce((select json_agg(json_build_object('id', r.id, 'title', r.title, 'state', r.state,
    'durationMs', r.duration_ms, 'authorIds', r.author_ids,
    'withdrawnAt', r.withdrawn_at, 'withdrawReason', r.withdraw_reason,
    'files', (select coalesce(json_agg(json_build_object('id', f.id, 'role', f.role, 'state', f.state, 'name', f.name,
        'size', f.size, 'sha256', f.sha256, 'mime', f.mime, 'videoCodec', f.video_codec, 'audioCodec', f.audio_codec,
        'width', f.width, 'height', f.height, 'durationMs', f.duration_ms, 'playable', f.playable, 'shown', f.shown,
        'reason', f.reason, 'progress', f.progress, 'byId', f.by_id, 'sourceId', f.source_id) order by f.at, f.id), '[]')
      from recording_file f where f.recording_id = r.id and f.state <> 'REMOVED'),
    'cues', (select coalesce(json_agg(json_build_object('id', q.id, 'startsMs', q.starts_ms, 'endsMs', q.ends_ms,
        'speaker', q.speaker, 'speakerRole', q.speaker_role, 'text', q.text) order by q.starts_ms, q.id), '[]')
      from transcript_cue q where q.recording_id = r.id)) order by ${PLACE}, r.part)
  from recording r where r.consultation_id = c.id and (r.state = 'WITHDRAWN' or exists (select from recording_file f
    where f.recording_id = r.id and f.state <> 'REMOVED'))), '[]')`;

/** Whose films they are, and whether the reader prepares or reviews them. */
interface ClipReader {
  no: string;
  round: number;
  inside: boolean;
}

/** The films as their reader sees them (解读视频). */
export const clipViews = (rows: readonly ClipRow[], reader: ClipReader): ExplainedClip[] =>
  rows.map((row) => clipView(row, reader));

function clipView(row: ClipRow, { no, round, inside }: ClipReader): ExplainedClip {
  const place = { owner: 'consultation', no, round } as const;
  const address = (file: Pick<RecordingFileView, 'id' | 'mime' | 'shown'>) =>
    row.state === RecordingState.PUBLISHED && file.shown ? publicAddress(place, file) : reviewAddress(file);
  const hidden = row.state === RecordingState.WITHDRAWN && !inside;
  const files = hidden ? [] : row.files;
  const file = files.at(-1) ?? null;
  const played = originalFile(files.filter(({ playable }) => playable));
  return {
    id: row.id,
    title: row.title,
    durationMs: row.durationMs,
    withdrawnAt: row.withdrawnAt,
    withdrawReason: row.withdrawReason,
    source: played ? { ...played, mime: played.mime ?? '', url: address(played) } : null,
    captions: `${pageOf(place)}/${PUBLIC_FOLDER}/${row.id}.vtt`,
    words: `${pageOf(place)}/wenzi/${row.id}`,
    cues: hidden ? [] : row.cues,
    file: inside && file ? { ...file, url: isReady(file) ? address(file) : null } : null,
  };
}

/** The films that are public (已公布的解读视频). */
export const publishedClips = (rows: readonly ClipRow[]): ClipRow[] =>
  rows.filter(({ state }) => state === RecordingState.PUBLISHED);

/** The same, with those that everybody read is told were taken down (公布过的解读视频). */
export const toldClips = (rows: readonly ClipRow[]): ClipRow[] =>
  rows.filter(({ state }) => state === RecordingState.PUBLISHED || state === RecordingState.WITHDRAWN);

/** A film that was added to this public round and may take the place of another (要换上的解读视频). */
export async function nextFilm(db: Db, consultationId: string, filmId: string): Promise<NextFilm | null> {
  const { rows } = await sql<{ clips: ClipRow[] }>`
    select ${CLIPS} as clips from consultation c where c.id = ${consultationId}`.execute(db);
  const film = rows[0]?.clips.find(({ id, state }) => id === filmId && state === RecordingState.PREPARING);
  const [facts] = film ? clipFacts([film]) : [];
  return facts ? { ...facts, sha256: film?.files.at(-1)?.sha256 ?? null } : null;
}

/** Films as facts for the rules. */
export const clipFacts = (rows: readonly ClipRow[]): ClipFacts[] =>
  rows.map(({ title, durationMs, files, cues }) => ({ title, durationMs, cues, file: files.at(-1) ?? null }));
