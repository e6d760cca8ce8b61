import type { CommentPolicy } from '#server/law/consultation/comment-content.ts';

const MEGABYTE = 1024 * 1024;

/** Reason against a chosen file before it is sent, and the way out (附件); undefined: none. */
export function refuseFile(
  { size, type }: Pick<File, 'size' | 'type'>,
  room: number,
  { attachmentsMax: most, attachmentMaxMegabytes: largest }: CommentPolicy,
): string | undefined {
  if (size > largest * MEGABYTE)
    return `有${shown(size)}\u00a0MB，超过${largest}\u00a0MB。${type.startsWith('image/') ? SMALLER_PICTURE : SMALLER_FILE}`;
  return room > 0 ? undefined : `附件最多${most}个。先移除一个，再选这个。`;
}

const SMALLER_FILE = '请换一个小一点的，或者压缩以后再选。';

/** Remedy that anybody can carry out on a phone. */
const SMALLER_PICTURE = '照片可以打开以后截屏，改选截下来的那张。';

/** Size rounded up to tenths, so that a file a little too large does not read as the limit. */
const shown = (size: number) => Math.ceil((size / MEGABYTE) * 10) / 10;
