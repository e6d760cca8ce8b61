import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { NAMED_FILES, type NamingTable } from './named-files.ts';

const swept = (table: NamingTable, after: string) => `
  delete from ${table} f where ${NAMED_FILES[table]} and f.uploaded_at < app_now() - interval '${after}'
  returning f.storage_key as "storageKey"`;

/** Pictures that a report does not show are kept longer: its author may take their time. */
const SWEPT = [
  swept('attachment', '24 hours'),
  swept('live_image', '24 hours'),
  swept('village_photo', '24 hours'),
  swept('event_photo', '30 days'),
];

/** The row stays as evidence of the document. A document named in a record always keeps its bytes. */
const TAKEN_OUT = (['decision_file', 'invitation_material'] as const).map(
  (table) => `
  select f.storage_key as "storageKey" from ${table} f
  where ${NAMED_FILES[table]} and f.removed_at < app_now() - interval '24 hours'`,
);

/** Deletes, after a day, files that were uploaded but never submitted (清理未提交的附件), and the bytes of removed documents. */
async function sweepAttachments(_payload: object, { system, media }: Services): Promise<void> {
  // The row is deleted first: a file without a row wastes space, but a row without its file would be a lost file.
  for (const statement of [...SWEPT, ...TAKEN_OUT]) {
    const { rows } = await system.query<{ storageKey: string }>(statement);
    for (const { storageKey } of rows) await media.remove(storageKey);
  }
}

/** Background jobs on files. */
export const jobs = { 'sweep-attachments': sweepAttachments };
