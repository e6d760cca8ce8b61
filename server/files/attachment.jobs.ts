import type { Services } from '#server/kernel/house.ts';

const SWEPT = `
  delete from attachment
  where attached_at is null and comment_id is null and uploaded_at < app_now() - interval '24 hours'
  returning storage_key as "storageKey"`;

/** Takes away files that were uploaded and never sent with a comment (清理未提交的附件), a day later. */
async function sweepAttachments(_payload: object, { system, media }: Services): Promise<void> {
  const { rows } = await system.query<{ storageKey: string }>(SWEPT);
  // A stored file without a row is lost space, a row without its file would be a lost file: so the row goes first.
  for (const { storageKey } of rows) await media.remove(storageKey);
}

/** What happens to files by itself. */
export const jobs = { 'sweep-attachments': sweepAttachments };
