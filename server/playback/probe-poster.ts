import { readFile } from 'node:fs/promises';
import { Unusable } from './probe.ts';

/** What a poster is. */
export interface Poster {
  mime: string;
}

/** Looks at a poster (检查封面): a plain picture without what cameras write beside it, where it was taken among it. */
export async function probePoster(path: string): Promise<Poster> {
  const bytes = await readFile(path);
  const mime = mimeOf(bytes);
  if (mime === null) throw new Unusable('不是JPEG、PNG或者WebP图片。');
  if (TOLD.some((mark) => bytes.includes(mark)))
    throw new Unusable('图片里带有拍摄信息（可能含拍摄地点）。请用录像画面作封面，或者去掉拍摄信息后上传。');
  return { mime };
}

const TOLD = ['Exif\0', 'eXIf', 'EXIF', 'http://ns.adobe.com/xap/1.0/'].map((mark) =>
  Buffer.from(mark, 'latin1'),
);

function mimeOf(bytes: Buffer): string | null {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg';
  if (bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  const riff = bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
  return riff ? 'image/webp' : null;
}
