import type { Entry } from '#server/ground/kernel/define-batch-command.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { type SentComment, waitedMs } from './sent-comment.ts';

/** Row that the statement stored (已受理的意见). */
export interface StoredComment {
  readonly id: string;
  readonly submittedAt: Date;
}

/** Past this the database is taken to be away; whoever asked may come again with the same key. */
const TIMEOUT_MS = 8000;

/**
 * The one statement of a submission (提交意见), which the database itself knows: it decides by its own instant, less
 * what each has waited, whether the consultation is open, leaves out a row whose key is known or whose file is not free, and writes all that belongs to the rest.
 */
const SUBMIT = 'select id, submitted_at as "submittedAt" from submit_comments($1, $2, $3, $4)';

/** Commits these comments in one statement; null for each that its condition left out. */
export async function storeComments(
  { system }: Services,
  entries: readonly Entry<SentComment>[],
  slot: number,
): Promise<(StoredComment | null)[]> {
  const files = entries.flatMap(({ item: { id, fileIds } }) => fileIds.map((file) => [file, id] as const));
  const query = {
    name: 'submit-comments',
    text: SUBMIT,
    values: [
      // Asked for when there is a connection: the wait for one counts too.
      { toPostgres: () => JSON.stringify(entries.map(givenOf)) },
      files.map(([file]) => file),
      files.map(([, comment]) => comment),
      slot,
    ],
    query_timeout: TIMEOUT_MS,
  };
  const { rows } = await system.query<StoredComment>(query);
  const stored = new Map(rows.map((row) => [row.id, row]));
  return entries.map(({ item }) => stored.get(item.id) ?? null);
}

/** A comment with the head of its audit row, as the statement reads them. */
const givenOf = ({ item, audit: { id: auditId, ...head } }: Entry<SentComment>) => {
  const { fileIds, arrivedAt: _at, ...row } = item;
  return {
    ...row,
    waitedMs: waitedMs(item),
    ...head,
    auditId,
    fileCount: fileIds.length,
    salt: row.salt.toString('base64'),
    sealed: row.sealed?.toString('base64') ?? null,
  };
};
