import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { newId } from '#schema/kernel/id.ts';
import type { StoredFile } from '#server/ground/kernel/media/media-store.ts';
import { FileFaultKind } from '#server/law/archive/file-fault.ts';
import { PDF } from '#test/outside/http/samples.ts';
import type { TestDatabase } from './database.ts';

/** Where the bytes of a document or an attachment lie. */
export async function placeOf(database: TestDatabase, fileId: string): Promise<string> {
  const [row] = await database.sql<{ key: string }>(
    `select storage_key as key from decision_file where id = $1
     union all select storage_key from attachment where id = $1`,
    [fileId],
  );
  if (!row) throw new Error(`no file ${fileId}`);
  return join(database.services.config.dataDir, '..', 'files', row.key);
}

/** Loses the bytes, or changes one of them without a change of their number; returns how they are put back. */
export async function spoil(
  database: TestDatabase,
  fileId: string,
  fault: FileFaultKind,
): Promise<() => void> {
  const place = await placeOf(database, fileId);
  const bytes = readFileSync(place);
  if (fault === FileFaultKind.VANISHED) rmSync(place);
  else writeFileSync(place, Buffer.from(bytes).fill((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1));
  return () => writeFileSync(place, bytes);
}

/** A file without text in the store, as a row records it; all have the same bytes. */
export const storedPdf = (database: TestDatabase): Promise<StoredFile> =>
  database.services.media.put(newId(), Readable.from([PDF]), PDF.length);

/** Gives a document that is a row alone the bytes of such a file. */
export async function giveBytes(database: TestDatabase, fileId: string): Promise<void> {
  const { storageKey, size, sha256 } = await storedPdf(database);
  await database.sql('alter table decision_file disable trigger decision_file_fixed');
  await database.sql('update decision_file set storage_key = $2, size = $3, sha256 = $4 where id = $1', [
    fileId,
    storageKey,
    size,
    sha256,
  ]);
  await database.sql('alter table decision_file enable trigger decision_file_fixed');
}
