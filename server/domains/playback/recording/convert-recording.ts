import { mkdir, rm, stat } from 'node:fs/promises';
import type { PlacedRecording } from '#server/ground/kernel/media/recordings.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { type Cut, keptStretches, publishedLength } from '#server/law/playback/cut-timeline.ts';
import { RecordingFileRole } from '#server/law/playback/recording-words.ts';
import { digest, refuse } from './check-recording.ts';
import { cutting, rendering } from './conversion.ts';
import { exclusively } from '#server/ground/kernel/exclusively.ts';
import { leaveRecording } from './leave-recording.ts';
import { localCopy } from './local-copy.ts';
import { probe, Unusable } from './probe.ts';
import { stagedPath } from './recording-upload.queries.ts';
import { resumeRecordings } from './resume-recordings.ts';
import { FfmpegFailed, runFfmpeg } from './run-ffmpeg.ts';

interface Ordered {
  id: string;
  recordingId: string;
  role: RecordingFileRole;
  height: number | null;
  storageKey: string;
  source: PlacedRecording;
  sourceMs: number;
  hasAudio: boolean;
}

const ORDERED = `
  select f.id, f.recording_id as "recordingId", f.role, f.height, f.storage_key as "storageKey",
    json_build_object('storage', s.storage, 'storageKey', s.storage_key) as source, s.duration_ms as "sourceMs", s.audio_codec is not null as "hasAudio"
  from recording_file f join recording_file s on s.id = f.source_id
  where f.id = $1 and f.state = 'CHECKING'`;

/** 剪辑、转码: makes the ordered version of a stored file in the background; restarts after a restart of the server. */
export async function convertRecording(
  { fileId }: { fileId?: string },
  services: Services,
  signal?: AbortSignal,
): Promise<void> {
  const id = fileId && isId(fileId) ? fileId : null;
  if (id === null) return;
  // One conversion at a time on the whole server: it uses every processor.
  const done = await exclusively(services.system, 'recording conversion', () =>
    exclusively(services.system, `recording ${id}`, async () => {
      const { rows } = await services.system.query<Ordered>(ORDERED, [id]);
      if (rows[0]) await convert(services, rows[0], signal);
    }),
  );
  if (done) await resumeRecordings(services.system);
}

async function convert(services: Services, file: Ordered, signal?: AbortSignal): Promise<void> {
  const { ffmpeg } = services.config.recordings;
  if (ffmpeg === null) return leaveRecording(services, file.id, 'PROGRAM');
  const target = `${stagedPath(services, file.id)}.mp4`;
  await mkdir(services.staging, { recursive: true, mode: 0o700 });
  const source = await localCopy(services, file.source, `${file.id}.source`);
  if (!source) return leaveRecording(services, file.id, 'SOURCE');
  try {
    const order = await orderOf(services, file, source.path, target);
    await runFfmpeg(ffmpeg, order.args, {
      ...(signal ? { signal } : {}),
      lengthMs: order.lengthMs,
      progress: (percent) =>
        services.system.query('update recording_file set progress = $2 where id = $1', [file.id, percent]),
    });
    await keep(services, file, target);
  } catch (error) {
    if (!(error instanceof Unusable) && !(error instanceof FfmpegFailed)) throw error;
    await refuse(services, file.id, error.message);
  } finally {
    await source.clear();
    await rm(target, { force: true });
  }
}

/** The cuts at the start of the work; an edit discards a file ordered before it. */
async function orderOf({ system }: Services, file: Ordered, source: string, target: string) {
  if (file.role === RecordingFileRole.RENDITION)
    return { args: rendering({ source, target, height: file.height ?? 360 }), lengthMs: file.sourceMs };
  const { rows } = await system.query<Cut>(
    'select starts_ms as "startsMs", ends_ms as "endsMs" from recording_cut where recording_id = $1 order by starts_ms',
    [file.recordingId],
  );
  const kept = keptStretches(rows, file.sourceMs);
  if (kept.length === 0) throw new Unusable('剪去以后什么也不剩。');
  return {
    args: cutting({ source, target, kept, hasAudio: file.hasAudio }),
    lengthMs: publishedLength(rows, file.sourceMs),
  };
}

async function keep(services: Services, { id, storageKey }: Ordered, target: string): Promise<void> {
  const found = await probe(target);
  const { size } = await stat(target);
  const sha256 = await digest(target, size, () => Promise.resolve());
  const storage = await services.recordings.put(storageKey, target);
  const { mime, videoCodec, audioCodec, width, height, durationMs, playable } = found;
  await services.system.query(
    `update recording_file set mime = $2, video_codec = $3, audio_codec = $4, width = $5, height = $6, duration_ms = $7,
       playable = $8, sha256 = $9, size = $10, state = 'READY', reason = null, progress = 100, storage = $11
     where id = $1 and state = 'CHECKING'`,
    [id, mime, videoCodec, audioCodec, width, height, durationMs, playable, sha256, size, storage],
  );
}
