import { Transform, type TransformCallback } from 'node:stream';

/** Chunks that draw the picture; words, camera data and whatever else a program invented are not among them. */
const DRAWING = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs cICP acTL fcTL fdAT'.split(' '),
);
const SIGNATURE_BYTES = 8;
/** Length and type before, checksum after the data. */
const FRAME_BYTES = 12;

/** A picture without what was written beside it (去除附带信息); a chunk goes as a whole, so the rest stays valid. */
export class StripPng extends Transform {
  #held = Buffer.alloc(0);
  /** Bytes of the present chunk still to come, and whether they are passed on. */
  #left = SIGNATURE_BYTES;
  #passing = true;
  #ended = false;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#held = Buffer.concat([this.#held, chunk]);
    while (this.#left > 0 ? this.#take() : this.#next());
    done();
  }

  #take(): boolean {
    if (this.#held.length === 0) return false;
    const part = this.#held.subarray(0, this.#left);
    if (this.#passing) this.push(part);
    this.#left -= part.length;
    this.#held = this.#held.subarray(part.length);
    return true;
  }

  #next(): boolean {
    if (this.#held.length < 8) return false;
    const kind = this.#held.toString('latin1', 4, 8);
    this.#left = this.#held.readUInt32BE(0) + FRAME_BYTES;
    this.#passing = !this.#ended && DRAWING.has(kind);
    this.#ended ||= kind === 'IEND';
    return true;
  }
}
