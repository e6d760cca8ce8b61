import type { MediaStore } from '#server/ground/kernel/media/media-store.ts';
import type { Bundle } from './bundle.ts';
import type { DocumentEntry } from './held-documents.ts';
import { placeOf } from './restored-tables.ts';

/**
 * Stores documents again under their own ids (材料归位); what is left of a failed attempt is written over. Each key that held nothing
 * before is noted in `stored`, so that a restoration that fails leaves nothing behind.
 */
export async function putDocuments(
  media: MediaStore,
  bundle: Bundle,
  documents: readonly DocumentEntry[],
  stored: string[],
): Promise<void> {
  for (const { path, size, sha256, fileId } of documents) {
    if ((await media.size(placeOf(fileId))) === null) stored.push(placeOf(fileId));
    const put = await media.put(fileId, await bundle.open(path), size);
    if (put.storageKey !== placeOf(fileId)) throw new Error(`${path} was stored at ${put.storageKey}`);
    if (put.sha256 !== sha256) throw new Error(`${path} changed while it was read`);
  }
}
