import sharp, { type Sharp, type SharpOptions } from 'sharp';

/** The accepted picture formats (图片格式). */
export type PictureKind = 'jpeg' | 'png' | 'webp';

/** The media type of each format. */
export const PICTURE_TYPES: Readonly<Record<PictureKind, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

const word = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to);

/** How many leading bytes identify the format. */
export const PICTURE_HEAD_BYTES = 12;

/** The format that these leading bytes identify; null if none. */
export function pictureKind(head: Buffer): PictureKind | null {
  if (word(head, 0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (word(head, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  return word(head, 0, 4) === 'RIFF' && word(head, 8, 12) === 'WEBP' ? 'webp' : null;
}

// Only the three decoders that are needed can be reached by an upload; SVG, TIFF, PDF and the rest stay closed.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);
sharp.concurrency(1);

const SECONDS = 30;
const OPTIONS: SharpOptions = {
  // Larger than any camera's picture within the size limit of an upload; a bomb of pixels is refused before it is decoded.
  limitInputPixels: 64_000_000,
  sequentialRead: true,
  failOn: 'error',
  // Every frame of a moving WebP, not the first alone.
  animated: true,
};

/** The picture is damaged, incomplete, or has too many pixels. */
export class UnreadablePicture extends Error {}

/** Decodes a picture and encodes it again, upright and without metadata (去除拍摄信息): place, device, names, small pictures. */
export async function cleanPicture(kind: PictureKind, bytes: Buffer): Promise<Buffer> {
  return inTurn(async () => {
    const image = sharp(bytes, OPTIONS).timeout({ seconds: SECONDS });
    const { format, pages = 1 } = await image.metadata();
    if (format !== kind) throw new UnreadablePicture();
    // A moving picture cannot be turned; cameras do not write any.
    return encode(kind, pages > 1 ? image : image.autoOrient()).toBuffer();
  });
}

/** Lossless where the format is; otherwise a quality at which no difference is seen. */
function encode(kind: PictureKind, image: Sharp): Sharp {
  if (kind === 'jpeg') return image.jpeg({ quality: 90 });
  return kind === 'png' ? image.png({ adaptiveFiltering: true }) : image.webp({ quality: 90 });
}

/** How wide and how high a picture is shown, in pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** The size of a stored picture; null when it is none. */
export async function pictureSize(bytes: Buffer): Promise<PictureSize | null> {
  return sharp(bytes, { ...OPTIONS, animated: false })
    .metadata()
    .then(({ autoOrient }) => autoOrient)
    .catch(() => null);
}

let last: Promise<unknown> = Promise.resolve();

/** One picture at a time: decoding takes memory, and a thread that pages are compressed on. */
async function inTurn(work: () => Promise<Buffer>): Promise<Buffer> {
  const mine = last.then(work).catch((cause: unknown) => {
    throw new UnreadablePicture('the picture cannot be read', { cause });
  });
  last = mine.catch(() => undefined);
  return mine;
}
