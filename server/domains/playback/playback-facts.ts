import type { Db } from '#server/ground/kernel/context.ts';
import { type PlaybackFacts, refusePlayback } from '#server/law/playback/playback.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { RecordingFileState } from '#server/law/playback/recording-words.ts';
import { type RecordingRow, recordingSelection } from './recording/recording-row.ts';
import { runItems } from './recording/recording.queries.ts';
import { posterFile, shownFiles } from './recording/shown-files.ts';
import { transcriptStanding } from './transcript/transcript.queries.ts';

const r69 = provision('R-69', 'DESIGN', '会议录像办理流程');

/** The facts of a recording to be published (公布回放的条件), as visible to `db`. */
export async function playbackFacts(db: Db, row: RecordingRow): Promise<PlaybackFacts> {
  const { cues, confirmed } = await transcriptStanding(db, row.id);
  return {
    startsAt: row.starts_at,
    durationMs: row.duration_ms,
    items: await runItems(db, row.meetingId),
    cuts: row.cuts,
    chapters: row.chapters,
    shownMs: shownFiles(row.files, row.cuts.length)[0]?.durationMs ?? null,
    poster: posterFile(row.files) !== undefined,
    words: cues > 0 && confirmed,
  };
}

/** All findings against publishing this recording. */
export async function playbackFindings(db: Db, id: string): Promise<Finding[]> {
  const row = await recordingSelection(db).where('r.id', '=', id).executeTakeFirst();
  if (!row) return [];
  return [...refuseUnfinished(row.files), ...refusePlayback(await playbackFacts(db, row))];
}

const UNFINISHED: readonly RecordingFileState[] = [RecordingFileState.UPLOADING, RecordingFileState.CHECKING];

/** No file may still be on its way at submission to review (文件未齐). */
const refuseUnfinished = (files: readonly { name: string; state: RecordingFileState }[]): Finding[] =>
  files
    .filter(({ state }) => UNFINISHED.includes(state))
    .map(
      ({ name }) => r69.block('RECORDING_FILE_UNFINISHED', 'files')`
        “${name}”还没有上传、检查完毕。
        等它办完，或者移除。`,
    );
