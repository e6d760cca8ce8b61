import { Transform, type TransformCallback } from 'node:stream';

/** Chunks that hold words and camera data instead of the picture. */
const PRIVATE = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']);
const SIGNATURE_BYTES = 8;
/** Length and type before, checksum after the data. */
const FRAME_BYTES = 12;

/** A picture without what was written beside it (去除附带信息); a chunk goes as a whole, so the rest stays valid. */
export class StripPng extends Transform {
  #held = Buffer.alloc(0);
  /** Bytes of the present chunk still to come, and whether they are passed on. */
  #left = SIGNATURE_BYTES;
  #passing = true;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#held = Buffer.concat([this.#held, chunk]);
    while (this.#left > 0 ? this.#take() : this.#next());
    done();
  }

  override _flush(done: TransformCallback): void {
    done(null, this.#held);
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
    this.#left = this.#held.readUInt32BE(0) + FRAME_BYTES;
    this.#passing = !PRIVATE.has(this.#held.toString('latin1', 4, 8));
    return true;
  }
}
