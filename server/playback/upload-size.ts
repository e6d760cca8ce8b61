import { mkdir, statfs } from 'node:fs/promises';
import type { Services } from '#server/kernel/house.ts';
import type { Finding } from '#server/law/refusal.ts';
import { RecordingFileRole } from '#server/law/recording-words.ts';

/** The most a poster may have. */
export const POSTER_BYTES = 5_000_000;

/** What must stay free on the disk besides what is uploaded: the database lives there too. */
const SPARE_BYTES = 1_000_000_000;

/** How much more the staging folder's disk can take (可用空间). */
export async function freeBytes({ staging }: Pick<Services, 'staging'>): Promise<number> {
  await mkdir(staging, { recursive: true, mode: 0o700 });
  const { bavail, bsize } = await statfs(staging);
  return Math.max(0, bavail * bsize - SPARE_BYTES);
}

const ours = {
  rule: 'R-69',
  basis: 'DESIGN',
  article: '会议录像上传',
  severity: 'BLOCK',
  fields: ['size'],
} as const;
const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;

/** What forbids a file of this size (文件大小): nothing in it, more than is allowed, or more than there is room for. */
export function refuseSize(role: RecordingFileRole, size: number, maxBytes: number, free: number): Finding[] {
  const most = role === RecordingFileRole.POSTER ? POSTER_BYTES : maxBytes;
  if (!Number.isSafeInteger(size) || size <= 0)
    return [{ ...ours, code: 'FILE_EMPTY', message: '文件是空的。', fix: '选择有内容的文件。' }];
  if (size > most)
    return [
      {
        ...ours,
        code: 'FILE_TOO_LARGE',
        message: `文件有${megabytes(size)}，超过上限${megabytes(most)}。`,
        fix: '降低码率或者分段后再上传。',
      },
    ];
  return size <= free
    ? []
    : [
        {
          ...ours,
          code: 'DISK_FULL',
          message: `服务器的可用空间只有${megabytes(free)}，放不下这个文件。`,
          fix: '请系统管理员清理或者扩充空间后再上传。',
        },
      ];
}
