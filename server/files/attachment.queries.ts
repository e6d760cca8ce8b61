import type { Context } from '#server/kernel/context.ts';
import { isId } from '#server/kernel/load.ts';
import { read } from '#server/kernel/read.ts';

/** A file as it is served. */
export interface ServedFile {
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  storageKey: string;
}

/** The file with this id as the asker may see it (读取附件): row security decides at each reading. */
export async function servedFile(context: Context, id: string): Promise<ServedFile | null> {
  if (!isId(id)) return null;
  const row = await read(context, (db) =>
    db
      .selectFrom('attachment')
      .select(['name', 'media_type', 'size', 'sha256', 'storage_key'])
      .where('id', '=', id)
      .where('attached_at', 'is not', null)
      .executeTakeFirst(),
  );
  return row
    ? {
        name: row.name,
        mediaType: row.media_type,
        size: row.size,
        sha256: row.sha256,
        storageKey: row.storage_key,
      }
    : null;
}
