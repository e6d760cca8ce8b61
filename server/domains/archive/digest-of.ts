import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { MediaStore } from '#server/ground/kernel/media/media-store.ts';

/** Size and SHA-256 of a stored file as it is now; null when it is not there or cannot be read. */
export async function digestOf(
  media: MediaStore,
  storageKey: string,
): Promise<{ size: number; sha256: string } | null> {
  const hash = createHash('sha256');
  let size = 0;
  try {
    await pipeline(media.read(storageKey), async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        size += chunk.length;
        hash.update(chunk);
      }
    });
  } catch {
    return null;
  }
  return { size, sha256: hash.digest('hex') };
}
