import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { RecordingFileRole } from '#server/law/playback/recording-words.ts';
import { exclusively } from '#server/ground/kernel/exclusively.ts';
import { type Probed, probe, unplayable, Unusable } from './probe.ts';
import { stripPoster } from './strip-poster.ts';
import { stagedPath } from './recording-upload.queries.ts';

interface Waiting {
  id: string;
  role: RecordingFileRole;
  storageKey: string;
  sha256: string | null;
}

const WAITING = `select id, role, storage_key as "storageKey", sha256 from recording_file
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
  const path = stagedPath(services, file.id);
  try {
    // The digest is stored last: with it everything else is known, and the file may have moved already.
    if (file.sha256 === null) await examine(services, file, path);
    const storage = await services.recordings.put(file.storageKey, path);
    await ready(services, file, storage);
    await rm(`${path}.json`, { force: true });
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    await refuse(services, file.id, error.message);
  }
}

async function examine(services: Services, { id, role }: Waiting, path: string): Promise<void> {
  await sizeOf(path);
  const found =
    role === RecordingFileRole.POSTER
      ? { ...NO_VIDEO, ...(await stripPoster(path)) }
      : await probed(services, path);
  const size = await sizeOf(path);
  const sha256 = await digest(path, size, (percent) =>
    services.system.query('update recording_file set progress = $2 where id = $1', [id, percent]),
  );
  const { mime, videoCodec, audioCodec, width, height, durationMs, playable } = found;
  await services.system.query(
    `update recording_file set mime = $2, video_codec = $3, audio_codec = $4, width = $5, height = $6,
       duration_ms = $7, playable = $8, sha256 = $9, size = $10 where id = $1 and state = 'CHECKING'`,
    [id, mime, videoCodec, audioCodec, width, height, durationMs, playable, sha256, size],
  );
}

const sizeOf = async (path: string): Promise<number> => {
  const { size } = await stat(path).catch(() => {
    throw new Unusable('上传的内容已经不在服务器上。请重新上传。');
  });
  return size;
};

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
  const path = stagedPath(services, id);
  for (const one of [path, `${path}.json`]) await rm(one, { force: true });
}
