import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { PlacedRecording } from '#server/ground/kernel/media/recordings.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { RecordingFileRole } from '#server/law/playback/recording-words.ts';
import { exclusively } from '#server/ground/kernel/exclusively.ts';
import { leaveRecording } from './leave-recording.ts';
import { type Probed, probe, unplayable, Unusable } from './probe.ts';
import { stripPoster } from './strip-poster.ts';
import { CLEANED, clearStaged, stagedPath } from './recording-upload.queries.ts';

interface Waiting extends PlacedRecording {
  id: string;
  role: RecordingFileRole;
  /** As announced, until it is examined. */
  size: number;
  sha256: string | null;
}

const WAITING = `select id, role, size, storage, storage_key as "storageKey", sha256 from recording_file
  where id = $1 and state = 'CHECKING' and source_id is null`;

/** 检查上传的文件: format, completeness and digest; then the file is stored. After a crash it continues where it stopped. */
export async function checkRecording({ fileId }: { fileId?: string }, services: Services): Promise<void> {
  const id = fileId && isId(fileId) ? fileId : null;
  if (id === null) return;
  await exclusively(services.system, `recording ${id}`, async () => {
    const { rows } = await services.system.query<Waiting>(WAITING, [id]);
    if (rows[0]) await check(services, rows[0]);
  });
}

async function check(services: Services, file: Waiting): Promise<void> {
  try {
    // The digest is stored last: with it everything else is known, and the file may have moved already.
    const size = file.sha256 === null ? await examine(services, file) : file.size;
    const storage = size === null ? null : await store(services, file, size);
    if (storage === null) return await leaveRecording(services, file.id, 'UPLOAD');
    await ready(services, file, storage);
    await clearStaged(services, file.id);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    await refuse(services, file.id, error.message);
  }
}

/** The file that goes into the store: a poster without what it said about itself. */
const keptPath = (services: Services, { id, role }: Waiting): string =>
  stagedPath(services, id) + (role === RecordingFileRole.POSTER ? CLEANED : '');

/** Puts it into the store, or finds it there; null: it lies whole on neither. */
async function store(
  services: Services,
  file: Waiting,
  size: number,
): Promise<PlacedRecording['storage'] | null> {
  const { recordings } = services;
  const kept = keptPath(services, file);
  return (await sizeOf(kept)) === size ? recordings.put(file.storageKey, kept) : recordings.placeOf(file);
}

const sizeOf = (path: string): Promise<number | null> =>
  stat(path).then(
    ({ size }) => size,
    () => null,
  );

/**
 * The size of the file to be stored, in bytes; null where this server does not hold the whole upload. It may hold a part, from before
 * the upload went on elsewhere.
 */
async function examine(services: Services, file: Waiting): Promise<number | null> {
  const { id, role } = file;
  const [path, kept] = [stagedPath(services, id), keptPath(services, file)];
  if ((await sizeOf(path)) !== file.size) return null;
  await services.system.query(`update recording_file set reason = '正在检查' where id = $1`, [id]);
  const found =
    role === RecordingFileRole.POSTER
      ? { ...NO_VIDEO, ...(await stripPoster(path, kept)) }
      : await probed(services, path);
  const { size } = await stat(kept);
  const sha256 = await digest(kept, size, (percent) =>
    services.system.query('update recording_file set progress = $2 where id = $1', [id, percent]),
  );
  const { mime, videoCodec, audioCodec, width, height, durationMs, playable } = found;
  await services.system.query(
    `update recording_file set mime = $2, video_codec = $3, audio_codec = $4, width = $5, height = $6,
       duration_ms = $7, playable = $8, sha256 = $9, size = $10 where id = $1 and state = 'CHECKING'`,
    [id, mime, videoCodec, audioCodec, width, height, durationMs, playable, sha256, size],
  );
  return size;
}

const NO_VIDEO = {
  videoCodec: null,
  audioCodec: null,
  width: null,
  height: null,
  durationMs: null,
  playable: false,
};

async function probed({ config }: Services, path: string): Promise<Probed> {
  const found = await probe(path);
  if (!found.playable && config.recordings.ffmpeg === null) throw new Unusable(unplayable(found));
  return found;
}

const STEP_MS = 1000;

/** SHA-256 of a file of any length, with progress reports. */
export async function digest(
  path: string,
  size: number,
  tell: (percent: number) => Promise<unknown>,
): Promise<string> {
  const hash = createHash('sha256');
  let [read, told] = [0, performance.now()];
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    read += chunk.length;
    if (performance.now() - told < STEP_MS) continue;
    told = performance.now();
    await tell(Math.floor((read / size) * 100));
  }
  return hash.digest('hex');
}

const NOT_PLAYED = '浏览器不能直接播放，生成转码版以后才能公布。';

async function ready({ system }: Services, { id, role }: Waiting, storage: string): Promise<void> {
  await system.query(
    `update recording_file set state = 'READY', progress = 100, storage = $3,
       reason = case when playable or role = 'POSTER' then null else $2 end where id = $1 and state = 'CHECKING'`,
    [id, NOT_PLAYED, storage],
  );
  if (role !== RecordingFileRole.ORIGINAL) return;
  await system.query(
    `update recording r set duration_ms = f.duration_ms from recording_file f
     where f.id = $1 and r.id = f.recording_id and r.state not in ('PUBLISHED', 'WITHDRAWN')`,
    [id],
  );
}

/** Of an unusable file only the reason is kept. */
export async function refuse(services: Services, id: string, reason: string): Promise<void> {
  await services.system.query(
    `update recording_file set state = 'REFUSED', reason = $2 where id = $1 and state = 'CHECKING'`,
    [id, reason],
  );
  await clearStaged(services, id);
}
