import QRCode from 'qrcode';
import { pngOf } from './png.ts';

const QUIET = 2;

/** A two-dimensional code as one path (二维码), with the quiet edge a camera needs; neighbours are drawn at one stroke. */
export function qrOf(text: string): { size: number; path: string } {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const places = Array.from({ length: modules.size }, (_, index) => index);
  const rows = places.map((row) => {
    const bits = places.map((column) => (modules.get(row, column) ? '1' : '0')).join('');
    return [...bits.matchAll(/1+/g)]
      .map(({ index, 0: { length } }) => `M${index + QUIET} ${row + QUIET}h${length}v1h-${length}z`)
      .join('');
  });
  return { size: modules.size + 2 * QUIET, path: rows.join('') };
}

/** Pixels a module: large enough to be scanned from a picture that was kept. */
const DOT = 8;

/** The same as a picture (data:), which a long press keeps and passes on; what is drawn in the page itself cannot be kept. */
export function qrPicture(text: string): { side: number; src: string } {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const side = (modules.size + 2 * QUIET) * DOT;
  const dark = (pixel: number, row: number) => {
    const [x, y] = [Math.floor(pixel / DOT) - QUIET, Math.floor(row / DOT) - QUIET];
    const inside = x >= 0 && y >= 0 && x < modules.size && y < modules.size;
    return inside && Boolean(modules.get(y, x));
  };
  const pixels = Array.from({ length: side }, (_, index) => index);
  const png = pngOf(pixels.map((row) => pixels.map((pixel) => dark(pixel, row))));
  return { side, src: `data:image/png;base64,${btoa(String.fromCharCode(...png))}` };
}
