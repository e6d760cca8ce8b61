import { mkdir, statfs } from 'node:fs/promises';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { RecordingFileRole } from '#server/law/playback/recording-words.ts';

const r69 = provision('R-69', 'DESIGN', '会议录像上传');

/** Size limit of a poster. */
export const POSTER_BYTES = 5_000_000;

/** Disk space to keep free: the database is on the same disk. */
const SPARE_BYTES = 1_000_000_000;

/** Free space for the staging folder (可用空间). */
export async function freeBytes({ staging }: Pick<Services, 'staging'>): Promise<number> {
  await mkdir(staging, { recursive: true, mode: 0o700 });
  const { bavail, bsize } = await statfs(staging);
  return Math.max(0, bavail * bsize - SPARE_BYTES);
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;

/** Findings on a file's size (文件大小): empty, over the limit, or over the free space. */
export function refuseSize(role: RecordingFileRole, size: number, maxBytes: number, free: number): Finding[] {
  const most = role === RecordingFileRole.POSTER ? POSTER_BYTES : maxBytes;
  if (!Number.isSafeInteger(size) || size <= 0)
    return [
      r69.block('FILE_EMPTY', 'size')`
        文件是空的。
        选择有内容的文件。`,
    ];
  if (size > most)
    return [
      r69.block('FILE_TOO_LARGE', 'size')`
        文件有${megabytes(size)}，超过上限${megabytes(most)}。
        降低码率或者分段后再上传。`,
    ];
  return size <= free
    ? []
    : [
        r69.block('DISK_FULL', 'size')`
          服务器的可用空间只有${megabytes(free)}，放不下这个文件。
          请系统管理员清理或者扩充空间后再上传。`,
      ];
}
