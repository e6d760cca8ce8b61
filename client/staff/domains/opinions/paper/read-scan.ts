/** Reads a scanned page in the browser: its digest, and the number in its code (纸质意见表的二维码). */
import { paperFormNoIn } from '#client/citizen/passing/PaperForm.tsx';
import { barePaperFormNo } from '#server/law/consultation/paper-form.ts';

/** A page that was read, or why it cannot be taken. */
export type ScanRead = { digest: string; no: string } | { refused: string };

const PICTURES = ['image/jpeg', 'image/png'];

/** Points across at which the code is looked for: a sheet of 210 mm at 150 and at 250 dots an inch. */
const WIDTHS = [1240, 2067];

/** Milliseconds for one look at a page. */
const PATIENCE_MS = 600;

export async function readScan(file: File, maxMegabytes: number): Promise<ScanRead> {
  if (!PICTURES.includes(file.type))
    return { refused: '不是JPEG、PNG图片，也不是PDF。扫描时选JPEG或者PDF。' };
  if (file.size > maxMegabytes * 1024 * 1024)
    return { refused: `超过${maxMegabytes}MB。扫描分辨率选200dpi即可。` };
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return { refused: '图片打不开，可能没有传完或者已经损坏。重新扫描这一页。' };
  const digest = await digestOf(file);
  const said = await codeOn(picture);
  picture.close();
  return { digest, no: barePaperFormNo(paperFormNoIn(said ?? '') ?? '') };
}

async function digestOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Text of the code on the page; the library, loaded with the first page, throws where there is none. */
async function codeOn(picture: ImageBitmap): Promise<string | null> {
  const { decodeQR } = await import('qr/decode.js');
  for (const width of WIDTHS) {
    try {
      return decodeQR(pointsOf(picture, Math.min(width, picture.width)), { timeLimit: PATIENCE_MS });
    } catch {
      // Another width may show it.
    }
  }
  return null;
}

function pointsOf(picture: ImageBitmap, width: number): ImageData {
  const height = Math.max(1, Math.round((picture.height * width) / picture.width));
  const paper = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!paper) throw new Error('no canvas');
  paper.drawImage(picture, 0, 0, width, height);
  return paper.getImageData(0, 0, width, height);
}
