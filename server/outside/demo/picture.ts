import { crc32, deflateSync } from 'node:zlib';

/** A plain shape of a picture, in pixels; `colour` is its place in the palette. */
export type Shape =
  | { kind: 'box'; x: number; y: number; width: number; height: number; colour: number }
  | { kind: 'disc'; x: number; y: number; radius: number; colour: number };

/** A rectangle from its upper left corner. */
export const box = (x: number, y: number, width: number, height: number, colour: number): Shape => ({
  kind: 'box',
  x,
  y,
  width,
  height,
  colour,
});

/** A full circle around its middle. */
export const disc = (x: number, y: number, radius: number, colour: number): Shape => ({
  kind: 'disc',
  x,
  y,
  radius,
  colour,
});

/** A drawing: its palette as RRGGBB, the first of it the ground, and its shapes, the later over the earlier. */
export interface Drawing {
  palette: readonly string[];
  shapes: readonly Shape[];
}

const WIDTH = 1200;
const HEIGHT = 800;
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** A drawing as a PNG file: the pictures of the demonstration show nobody. */
export function pngOf({ palette, shapes }: Drawing): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.join(''), 'hex')),
    chunk('IDAT', deflateSync(rowsOf(shapes), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each row with its filter before it: none. */
function rowsOf(shapes: readonly Shape[]): Buffer {
  const rows = Buffer.alloc((WIDTH + 1) * HEIGHT);
  for (const shape of shapes)
    for (let y = 0; y < HEIGHT; y += 1) {
      const [from, to] = spanOf(shape, y);
      const start = y * (WIDTH + 1) + 1;
      if (to > from) rows.fill(shape.colour, start + Math.max(0, from), start + Math.min(WIDTH, to));
    }
  return rows;
}

/** From where to where a shape covers a row. */
function spanOf(shape: Shape, y: number): [from: number, to: number] {
  if (shape.kind === 'box')
    return y >= shape.y && y < shape.y + shape.height ? [shape.x, shape.x + shape.width] : [0, 0];
  const half = shape.radius ** 2 - (y - shape.y) ** 2;
  const reach = half > 0 ? Math.round(Math.sqrt(half)) : 0;
  return [shape.x - reach, shape.x + reach];
}

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
