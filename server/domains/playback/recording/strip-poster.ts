import { readFile, writeFile } from 'node:fs/promises';
import {
  cleanPicture,
  PICTURE_TYPES,
  pictureKind,
  UnreadablePicture,
} from '#server/ground/kernel/media/picture.ts';
import { Unusable } from './probe.ts';

/** A poster's media type. */
export interface Poster {
  mime: string;
}

/** Strips the metadata of an uploaded poster (封面), including the place where it was taken, into `clean`; what was uploaded stays as it came, so that its wholeness can be told. */
export async function stripPoster(path: string, clean: string): Promise<Poster> {
  const bytes = await readFile(path);
  const kind = pictureKind(bytes);
  if (kind === null) throw new Unusable('不是JPEG、PNG或者WebP图片。');
  const stripped = await cleanPicture(kind, bytes).catch((error: unknown) => {
    throw error instanceof UnreadablePicture ? new Unusable('图片不完整、已经损坏或者尺寸过大。') : error;
  });
  await writeFile(clean, stripped, { flush: true });
  return { mime: PICTURE_TYPES[kind] };
}
