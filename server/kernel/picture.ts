import { Transform } from 'node:stream';
import { orientationOf } from './exif-orientation.ts';
import { FileTooLarge } from './media-store.ts';
import { StripJpeg } from './strip-jpeg.ts';
import { StripPng } from './strip-png.ts';
import { StripWebp } from './strip-webp.ts';

/** The kinds of pictures that are taken (图片格式). */
export type PictureKind = 'jpeg' | 'png' | 'webp';

/** What each kind is served as. */
export const PICTURE_TYPES: Readonly<Record<PictureKind, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

const word = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to);

/** How many first bytes tell a picture's kind. */
export const PICTURE_HEAD_BYTES = 12;

/** Which kind of picture these bytes begin; null: none of them. */
export function pictureKind(head: Buffer): PictureKind | null {
  if (word(head, 0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (word(head, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  return word(head, 0, 4) === 'RIFF' && word(head, 8, 12) === 'WEBP' ? 'webp' : null;
}

/** Takes away what was written beside a picture (去除拍摄信息): the picture itself is passed on byte for byte. */
export function stripPicture(kind: PictureKind, maxBytes: number): Transform {
  if (kind === 'jpeg') return new StripJpeg();
  return kind === 'png' ? new StripPng() : new StripWebp(maxBytes, () => new FileTooLarge());
}

/** How wide and how high a picture is shown, in pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** The size of a stripped picture by its first bytes; null when they do not say. */
export function pictureSize(bytes: Buffer): PictureSize | null {
  const kind = pictureKind(bytes);
  if (kind === null) return null;
  try {
    return { jpeg: jpegSize, png: pngSize, webp: webpSize }[kind](bytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const pngSize = (bytes: Buffer) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) });

function jpegSize(bytes: Buffer): PictureSize | null {
  let lying = false;
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xe1) lying = orientationOf(bytes.subarray(at + 4)) > 4;
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (!frame) continue;
    const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
    return lying ? { width: height, height: width } : { width, height };
  }
  return null;
}

function webpSize(bytes: Buffer): PictureSize | null {
  const kind = word(bytes, 12, 16);
  if (kind === 'VP8X') return { width: 1 + bytes.readUIntLE(24, 3), height: 1 + bytes.readUIntLE(27, 3) };
  if (kind === 'VP8 ')
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  if (kind !== 'VP8L') return null;
  const bits = bytes.readUInt32LE(21);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
}
