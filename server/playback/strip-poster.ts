import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { PICTURE_HEAD_BYTES, PICTURE_TYPES, pictureKind, stripPicture } from '#server/kernel/picture.ts';
import { Unusable } from './probe.ts';

/** What a poster is. */
export interface Poster {
  mime: string;
}

/** Makes of an uploaded poster (封面) the plain picture: what cameras write beside it, where it was taken among it, is taken away. Done again it changes nothing. */
export async function stripPoster(path: string): Promise<Poster> {
  const kind = pictureKind(await headOf(path));
  if (kind === null) throw new Unusable('不是JPEG、PNG或者WebP图片。');
  const { size } = await stat(path);
  const clean = `${path}.clean`;
  await pipeline(createReadStream(path), stripPicture(kind, size), createWriteStream(clean, { flush: true }));
  await rename(clean, path);
  return { mime: PICTURE_TYPES[kind] };
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(PICTURE_HEAD_BYTES), 0, PICTURE_HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
