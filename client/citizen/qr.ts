import encodeQR from 'qr';
import { pngOf } from './png.ts';

const QUIET = 2;

/** Modules row by row, dark ones true, with the quiet edge that a camera needs. */
const modulesOf = (text: string): boolean[][] => encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });

/** A two-dimensional code as one path (二维码); neighbours are drawn at one stroke. */
export function qrOf(text: string): { size: number; path: string } {
  const modules = modulesOf(text);
  const rows = modules.map((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ]
      .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
      .join(''),
  );
  return { size: modules.length, path: rows.join('') };
}

/** Pixels per module: large enough to be scanned from a saved picture. */
const DOT = 8;

const wide = <Item>(items: readonly Item[]): Item[] =>
  items.flatMap((item) => Array.from({ length: DOT }, () => item));

/** The code as a picture (data:), which a long press saves and passes on; a drawing in the page cannot be saved. */
export function qrPicture(text: string): { side: number; src: string } {
  const pixels = wide(modulesOf(text).map(wide));
  return { side: pixels.length, src: `data:image/png;base64,${btoa(String.fromCharCode(...pngOf(pixels)))}` };
}
