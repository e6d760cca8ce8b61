import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileFaultKind } from '#server/law/archive/file-fault.ts';

/** A row's record of the bytes it keeps (登记的文件). */
export interface Recorded {
  storageKey: string;
  sha256: string;
}

/** A store of such bytes: of uploaded files, or of recordings. */
export interface RecordedSource {
  read(storageKey: string): Readable | Promise<Readable>;
}

/**
 * The bytes of a stored file, or what is wrong with them (核对后读取). Whoever judges by the bytes of a file reads them here: a
 * file that was lost or changed is neither an empty text nor "no difference".
 */
export async function recordedBytes(
  media: RecordedSource,
  recorded: Recorded,
): Promise<Buffer | FileFaultKind> {
  const chunks: Buffer[] = [];
  return (await fault(media, recorded, (chunk) => void chunks.push(chunk))) ?? Buffer.concat(chunks);
}

/** The fault of a stored file's bytes, read to their end (核对); null: they are those recorded. */
export const recordedFault = (media: RecordedSource, recorded: Recorded): Promise<FileFaultKind | null> =>
  fault(media, recorded, () => undefined);

/** Copies a stored file to a new path, or says what is wrong with it; then nothing lies there (核对后取走). */
export async function recordedCopy(
  media: RecordedSource,
  recorded: Recorded,
  path: string,
): Promise<FileFaultKind | null> {
  const target = await open(path, 'wx', 0o600);
  const unwritten: unknown[] = [];
  const write = (chunk: Buffer) =>
    target.writeFile(chunk).catch((error: unknown) => {
      unwritten.push(error);
      throw error;
    });
  let found: FileFaultKind | null;
  try {
    found = await fault(media, recorded, write);
  } finally {
    await target.close();
  }
  if (found) await rm(path, { force: true });
  // A full disk here is no fault of the file there.
  if (unwritten.length > 0) throw unwritten[0];
  return found;
}

/** Bytes that cannot be read are as good as gone. */
async function fault(
  media: RecordedSource,
  { storageKey, sha256 }: Recorded,
  take: (chunk: Buffer) => void | Promise<void>,
): Promise<FileFaultKind | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(await media.read(storageKey), async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        hash.update(chunk);
        await take(chunk);
      }
    });
  } catch {
    return FileFaultKind.VANISHED;
  }
  return hash.digest('hex') === sha256 ? null : FileFaultKind.CHANGED;
}
