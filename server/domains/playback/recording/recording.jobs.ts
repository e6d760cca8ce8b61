import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import type { PlacedRecording } from '#server/ground/kernel/media/recordings.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { checkRecording } from './check-recording.ts';
import { convertRecording } from './convert-recording.ts';
import { resumeRecordings } from './resume-recordings.ts';
import { clearStaged } from './recording-upload.queries.ts';

const KEY = `select storage, storage_key as "storageKey" from recording_file where id = $1 and state = 'REMOVED'`;

/** 移除文件的字节: staged or stored; the row stays as evidence. */
async function removeRecordingFile({ fileId }: { fileId?: string }, services: Services): Promise<void> {
  if (!fileId || !isId(fileId)) return;
  const { rows } = await services.system.query<PlacedRecording>(KEY, [fileId]);
  if (!rows[0]) return;
  await clearStaged(services, fileId);
  await services.recordings.remove(rows[0]);
}

const EXPIRED = `
  update recording_file set state = 'REMOVED', reason = '上传没有完成，已过期' where state = 'UPLOADING'
  and at < app_now() - interval '7 days' returning id`;
const WAITING = `select id from recording_file where state in ('UPLOADING', 'CHECKING')`;
const OLD_MS = 24 * 3_600_000;

/** 清理没有完成的上传: a week after they were begun; and any other file left in the staging folder for a day. */
async function sweepRecordings(_payload: object, services: Services): Promise<void> {
  await services.system.query(EXPIRED);
  const { rows } = await services.system.query<{ id: string }>(WAITING);
  const waiting = new Set(rows.map(({ id }) => id));
  for (const name of await readdir(services.staging).catch(() => [])) {
    const path = join(services.staging, name);
    const found = await stat(path).catch(() => null);
    if (found && !waiting.has(name.slice(0, 36)) && Date.now() - found.mtimeMs > OLD_MS)
      await rm(path, { force: true });
  }
}

/** Background jobs on recordings. */
export const jobs = {
  'check-recording': checkRecording,
  'convert-recording': convertRecording,
  'remove-recording-file': removeRecordingFile,
  'resume-recordings': (_payload: object, { system }: Services) => resumeRecordings(system),
  'sweep-recordings': sweepRecordings,
};
