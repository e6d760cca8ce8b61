import { readdir } from 'node:fs/promises';
import type { PlacedRecording } from '#server/ground/kernel/media/recordings.ts';
import type { Job } from '#server/ground/kernel/process/worker.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { checkRecording } from './check-recording.ts';
import { convertRecording } from './convert-recording.ts';

const UPLOADED = `select id from recording_file where state = 'CHECKING' and source_id is null and id = any($1::uuid[])`;

/** 检查这台服务器上的上传: whichever server took their job from the queue, the bytes are here. */
export const checkOwnUploads: Job = async (_payload, services, signal) => {
  const here = (await readdir(services.staging).catch(() => [])).filter(isId);
  const { rows } = await services.system.query<{ id: string }>(UPLOADED, [here]);
  for (const { id } of rows) if (!signal.aborted) await checkRecording({ fileId: id }, services);
};

const ORDERED = `
  select f.id, s.storage, s.storage_key as "storageKey"
  from recording_file f join recording_file s on s.id = f.source_id where f.state = 'CHECKING' order by f.at, f.id`;

/** 做这台服务器上的剪辑、转码: those whose source lies in its own folder, which another server may not see. */
export const convertOwn: Job = async (_payload, services, signal) => {
  if (services.config.recordings.ffmpeg === null) return;
  const { rows } = await services.system.query<PlacedRecording & { id: string }>(ORDERED);
  for (const { id, ...source } of rows) {
    if (signal.aborted) return;
    if (await services.recordings.path(source)) await convertRecording({ fileId: id }, services, signal);
  }
};

const REMOVED = `select storage, storage_key as "storageKey" from recording_file where state = 'REMOVED' and storage = 'disk'`;

/** 清理这台服务器上已移除的文件: the job that removed them may have run on another. */
export const removeOwn: Job = async (_payload, { system, recordings }) => {
  const { rows } = await system.query<PlacedRecording>(REMOVED);
  for (const file of rows) if (await recordings.path(file)) await recordings.remove(file);
};
