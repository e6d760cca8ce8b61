import type { Services } from '#server/ground/kernel/process/runtime.ts';

/** Why it is not gone on with here, in words for whoever waits for it. */
export const LEFT = {
  UPLOAD:
    '上传的内容不在办理的这台服务器上，等存有它的服务器接着检查。一直等不到的，请系统管理员核对；找不回来的，移除后重新上传。',
  SOURCE: '原来的文件在别的服务器上，或者现在取不到，等取得到的时候再做。',
  PROGRAM: '这台服务器没有配置转码程序，等有转码程序的服务器来做。',
} as const;

/**
 * 留给别的服务器: whoever does not hold the bytes, or cannot work on them, judges nothing and destroys nothing. Its own server finds it
 * at its start and each minute (`own-recordings.ts`).
 */
export async function leaveRecording(
  { system, log }: Services,
  id: string,
  why: keyof typeof LEFT,
): Promise<void> {
  const { rowCount } = await system.query(
    `update recording_file set reason = $2, progress = 0 where id = $1 and state = 'CHECKING' and reason is distinct from $2`,
    [id, LEFT[why]],
  );
  if (rowCount) log.warn({ fileId: id, why }, 'a recording is left to another server');
}
