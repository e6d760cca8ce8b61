import type { Services } from '#server/ground/kernel/process/runtime.ts';

const SWEPT = `
  delete from attachment
  where attached_at is null and comment_id is null and uploaded_at < app_now() - interval '24 hours'
    and not exists (select from correction k where k.file_id = attachment.id)
  returning storage_key as "storageKey"`;

const UNSHOWN = `
  delete from live_image where post_id is null and uploaded_at < app_now() - interval '24 hours'
  returning storage_key as "storageKey"`;

/** Pictures that a report does not show are kept longer: its author may take their time. */
const UNUSED = `
  delete from event_photo where position is null and uploaded_at < app_now() - interval '30 days'
  returning storage_key as "storageKey"`;

/** The row stays as evidence of the document. A document named in a record always keeps its bytes. */
const TAKEN_OUT = `
  select f.storage_key as "storageKey" from decision_file f
  where f.removed_at < app_now() - interval '24 hours' and not exists (
    select from decision_record r where r.decision_id = f.decision_id
      and jsonb_path_exists(r.content, '$.** ? (@ == $id)', jsonb_build_object('id', f.id)))
  union all select m.storage_key from invitation_material m
  where m.removed_at < app_now() - interval '24 hours'`;

/** Deletes, after a day, files that were uploaded but never submitted (清理未提交的附件), and the bytes of removed documents. */
async function sweepAttachments(_payload: object, { system, media }: Services): Promise<void> {
  const swept = await system.query<{ storageKey: string }>(SWEPT);
  const unshown = await system.query<{ storageKey: string }>(UNSHOWN);
  const unused = await system.query<{ storageKey: string }>(UNUSED);
  const takenOut = await system.query<{ storageKey: string }>(TAKEN_OUT);
  // The row is deleted first: a file without a row wastes space, but a row without its file would be a lost file.
  for (const { storageKey } of [...swept.rows, ...unshown.rows, ...unused.rows, ...takenOut.rows])
    await media.remove(storageKey);
}

/** Background jobs on files. */
export const jobs = { 'sweep-attachments': sweepAttachments };
