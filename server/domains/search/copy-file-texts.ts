import { sql } from 'kysely';
import { readAnyText } from '#server/engines/draft/read-any-text.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { recordedBytes } from '#server/ground/kernel/media/recorded-file.ts';
import { readAsPublic } from './public-things.queries.ts';

/** Limit of a file in bytes: larger ones are plans and pictures. Below it, the limit of the text that is searched. */
const MOST_BYTES = 20 * 1024 * 1024;
const MOST_LETTERS = 200_000;
/** Most files of one run: each may take as long as its reader's time limit. */
const MOST_FILES = 20;

const KEEP = 'insert into findable_file (sha256, text) values ($1, $2) on conflict do nothing';
const KNOWN = 'select sha256 from findable_file where sha256 = any($1)';

/** 读取附件的文字: of published files nobody has read yet, Word files and PDFs made from text. How many were read. */
export async function copyFileTexts(context: Context, signal?: AbortSignal): Promise<number> {
  let read = 0;
  for (const file of await unreadFiles(context)) {
    if (signal?.aborted || read === MOST_FILES) break;
    const text = await textOf(context, file);
    if (text === null) continue;
    await context.services.system.query(KEEP, [file.sha256, text]);
    read += 1;
  }
  return read;
}

interface PublicFile {
  sha256: string;
  storageKey: string;
}

async function unreadFiles(context: Context): Promise<PublicFile[]> {
  const { rows } = await readAsPublic(context, (db) =>
    sql<PublicFile>`
      select distinct on (f.sha256) f.sha256, f.storage_key as "storageKey" from (
        select a.sha256, a.storage_key, a.size, a.name from attachment a where a.attached_at is not null and a.comment_id is null
        union all
        select d.sha256, d.storage_key, d.size, d.name from decision_file d where d.published_at is not null and d.removed_at is null
      ) f where f.size <= ${MOST_BYTES} and lower(f.name) ~ '\\.(docx|pdf)$' order by f.sha256`.execute(db),
  );
  const digests = rows.map(({ sha256 }) => sha256);
  const known = await context.services.system.query<{ sha256: string }>(KNOWN, [digests]);
  const read = new Set(known.rows.map(({ sha256 }) => sha256));
  return rows.filter(({ sha256 }) => !read.has(sha256));
}

/**
 * The words of a file. One that has none is not tried again; null: its bytes are lost or changed now and may come back with a
 * restored folder, so it is.
 */
async function textOf({ services }: Context, file: PublicFile): Promise<string | null> {
  const { storageKey } = file;
  const bytes = await recordedBytes(services.media, file);
  if (typeof bytes === 'string') return null;
  try {
    const lines = await readAnyText(bytes);
    return Array.from(lines.join('\n')).slice(0, MOST_LETTERS).join('').replaceAll('\0', '');
  } catch (error) {
    services.log.warn({ error: (error as Error).message, storageKey }, 'a published file could not be read');
    return '';
  }
}
