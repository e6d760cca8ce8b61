import { Transform, type TransformCallback } from 'node:stream';
import { orientationOf, tiffOf } from './exif-orientation.ts';

const HEAD_BYTES = 12;
const CHUNK_BYTES = 8;
/** Within a frame of a moving picture its own chunks begin here. */
const FRAME_BYTES = 16;
const DRAWING = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ICCP']);
const SAYS_EXIF = 0x08;
const SAYS_XMP = 0x04;

interface Chunk {
  kind: string;
  data: Buffer;
}

/** A WebP picture without what was written beside it (去除附带信息); its length stands first, so it is held until it is whole. */
export class StripWebp extends Transform {
  #parts: Buffer[] = [];
  #length = 0;

  /** `most`: the longest picture that is held in memory. */
  constructor(
    private readonly most: number,
    private readonly tooLarge: () => Error,
  ) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#length += chunk.length;
    this.#parts.push(chunk);
    if (this.#length > this.most) done(this.tooLarge());
    else done();
  }

  override _flush(done: TransformCallback): void {
    done(null, strippedWebp(Buffer.concat(this.#parts)));
  }
}

function strippedWebp(bytes: Buffer): Buffer {
  const chunks = chunksIn(bytes.subarray(HEAD_BYTES));
  const exif = chunks.find(({ kind }) => kind === 'EXIF');
  const orientation = exif ? orientationOf(exif.data) : 1;
  const extended = chunks.some(({ kind }) => kind === 'VP8X');
  const turned = extended && orientation !== 1;
  const kept = chunks.flatMap((chunk) => drawing(chunk, turned));
  if (turned) kept.push({ kind: 'EXIF', data: tiffOf(orientation) });
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...kept.map(written)]);
  const head = Buffer.alloc(CHUNK_BYTES);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

function drawing(chunk: Chunk, turned: boolean): Chunk[] {
  const { kind, data } = chunk;
  if (kind === 'ANMF') {
    const frame = chunksIn(data.subarray(FRAME_BYTES)).flatMap((one) => drawing(one, false));
    return [{ kind, data: Buffer.concat([data.subarray(0, FRAME_BYTES), ...frame.map(written)]) }];
  }
  if (!DRAWING.has(kind)) return [];
  if (kind !== 'VP8X') return [chunk];
  const flags = Buffer.from(data);
  flags[0] = ((flags[0] ?? 0) & ~(SAYS_EXIF | SAYS_XMP)) | (turned ? SAYS_EXIF : 0);
  return [{ kind, data: flags }];
}

/** The whole chunks; one that says it is longer than the file is none. */
function chunksIn(bytes: Buffer): Chunk[] {
  const found: Chunk[] = [];
  for (let at = 0; at + CHUNK_BYTES <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4);
    const from = at + CHUNK_BYTES;
    if (from + size > bytes.length) break;
    found.push({ kind: bytes.toString('latin1', at, at + 4), data: bytes.subarray(from, from + size) });
    at = from + size + (size % 2);
  }
  return found;
}

function written({ kind, data }: Chunk): Buffer {
  const head = Buffer.alloc(CHUNK_BYTES);
  head.write(kind, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}
