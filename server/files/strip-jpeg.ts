import { Transform, type TransformCallback } from 'node:stream';
import { exifOf, orientationOf } from './exif-orientation.ts';

const EXIF = 0xe1;
const COMMENT = 0xfe;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
/** JFIF, the colour profile, Adobe's colours: without them the picture looks different. */
const KEPT_APPLICATIONS = new Set([0xe0, 0xe2, 0xee]);

/**
 * A photograph without what the camera wrote beside the picture (去除拍摄信息): place, device, names, smaller pictures.
 * Only the way up is kept, in a segment of our own; what follows the picture's end is dropped.
 */
export class StripJpeg extends Transform {
  #held = Buffer.alloc(0);
  #work: () => boolean = () => this.#begin();

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#held = Buffer.concat([this.#held, chunk]);
    while (this.#work());
    done();
  }

  override _flush(done: TransformCallback): void {
    done(null, this.#held);
  }

  #begin(): boolean {
    if (this.#held.length < 2) return false;
    this.#pass(2);
    this.#work = () => this.#segment();
    return true;
  }

  /** One whole segment, passed or dropped. */
  #segment(): boolean {
    const [, marker = 0] = this.#held;
    if (this.#held.length < 2) return false;
    if (marker === END_OF_IMAGE) return this.#end();
    if (this.#held.length < 4) return false;
    const length = 2 + this.#held.readUInt16BE(2);
    if (this.#held.length < length) return false;
    if (isPrivate(marker)) this.#drop(length, marker);
    else this.#pass(length);
    if (marker === START_OF_SCAN) this.#work = () => this.#scan();
    return true;
  }

  /** The picture's data, up to the next marker. */
  #scan(): boolean {
    const next = markerIn(this.#held);
    this.#pass(next < 0 ? Math.max(0, this.#held.length - 1) : next);
    if (next < 0) return false;
    this.#work = () => this.#segment();
    return true;
  }

  #end(): boolean {
    this.#pass(2);
    this.#work = () => {
      this.#held = Buffer.alloc(0);
      return false;
    };
    return true;
  }

  #pass(length: number): void {
    this.push(this.#held.subarray(0, length));
    this.#held = this.#held.subarray(length);
  }

  #drop(length: number, marker: number): void {
    const orientation = marker === EXIF ? orientationOf(this.#held.subarray(4, length)) : 1;
    if (orientation !== 1) this.push(exifOf(orientation));
    this.#held = this.#held.subarray(length);
  }
}

const isPrivate = (marker: number) =>
  marker === COMMENT || (marker >= 0xe0 && marker <= 0xef && !KEPT_APPLICATIONS.has(marker));

/** In a picture's data FF stands only before 00, a restart or another FF; anything else begins a segment. */
function markerIn(bytes: Buffer): number {
  for (let at = bytes.indexOf(0xff); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const after = bytes[at + 1] ?? 0;
    if (after !== 0 && after !== 0xff && (after < 0xd0 || after > 0xd7)) return at;
  }
  return -1;
}
