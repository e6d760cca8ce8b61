import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { FileFaultKind } from '#server/law/archive/file-fault.ts';
import type { MediaStore } from './media-store.ts';

/** A row's record of the bytes it keeps (登记的文件). */
export interface Recorded {
  storageKey: string;
  sha256: string;
}

/**
 * The bytes of a stored file, or what is wrong with them (核对后读取). Whoever judges by the bytes of a file reads them here: a
 * file that was lost or changed is neither an empty text nor "no difference".
 */
export async function recordedBytes(media: MediaStore, recorded: Recorded): Promise<Buffer | FileFaultKind> {
  const chunks: Buffer[] = [];
  return (await fault(media, recorded, (chunk) => chunks.push(chunk))) ?? Buffer.concat(chunks);
}

/** The fault of a stored file's bytes, read to their end (核对); null: they are those recorded. */
export const recordedFault = (media: MediaStore, recorded: Recorded): Promise<FileFaultKind | null> =>
  fault(media, recorded, () => undefined);

/** Bytes that cannot be read are as good as gone. */
async function fault(
  media: MediaStore,
  { storageKey, sha256 }: Recorded,
  take: (chunk: Buffer) => void,
): Promise<FileFaultKind | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(media.read(storageKey), async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        hash.update(chunk);
        take(chunk);
      }
    });
  } catch {
    return FileFaultKind.VANISHED;
  }
  return hash.digest('hex') === sha256 ? null : FileFaultKind.CHANGED;
}
