import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { MediaStore } from '#server/ground/kernel/media/media-store.ts';
import { type BoundFile, MANIFEST, type Source } from './bound-file.ts';

/** A ZIP about to flow, and how many bytes it will be. */
export interface PackedFile {
  size: number;
  stream: Readable;
}

/**
 * The file as one ZIP (打包), the manifest first. Nothing is compressed again (Word, PDF and pictures are), so that the whole
 * length is known before the first byte; one entry is open at a time.
 */
export function packFile(
  { manifest, entries, generatedAt }: BoundFile,
  media: MediaStore,
): Promise<PackedFile> {
  const zip = new ZipFile();
  const stream = zip.outputStream as Readable;
  // Bytes that changed since they were counted must break the answer, never end it early and whole-looking.
  zip.on('error', (error: Error) => stream.destroy(error));
  const open = (source: Source) =>
    'workplace' in source ? createReadStream(source.workplace) : media.read(source.storageKey);
  const plain = { mtime: generatedAt, compress: false };
  zip.addBuffer(manifest, MANIFEST, plain);
  for (const { path, size, source } of entries)
    zip.addReadStreamLazy(path, { ...plain, size }, (take) => take(null, open(source)));
  return new Promise((resolve, reject) => {
    const sized = (size?: number) =>
      size === undefined || size < 0
        ? reject(new Error('a file of unknown length'))
        : resolve({ size, stream });
    zip.end(undefined, sized);
  });
}
