import { Transform, type TransformCallback } from 'node:stream';
import { exifOf, orientationOf } from './exif-orientation.ts';

const EXIF = 0xe1;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const HEAD_BYTES = 4;

/**
 * A photograph without what the camera wrote beside the picture (去除拍摄信息): place, device, names, smaller pictures.
 * Only what draws the picture is passed on, byte for byte, with the way up in a segment of our own; what stands between
 * segments, in one that is not whole, or behind the picture's end is dropped, however it was put there.
 */
export class StripJpeg extends Transform {
  #held = Buffer.alloc(0);
  #work: () => boolean = () => this.#begin();
  #scanning = false;
  #turned = false;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#held = Buffer.concat([this.#held, chunk]);
    while (this.#work());
    done();
  }

  override _flush(done: TransformCallback): void {
    done(null, this.#scanning ? this.#held : null);
  }

  #begin(): boolean {
    if (this.#held.length < 2) return false;
    this.#pass(2);
    this.#work = () => this.#segment();
    return true;
  }

  /** One whole segment, passed or dropped; FF may be repeated before a marker, anything else there is no part of a picture. */
  #segment(): boolean {
    const at = this.#held.indexOf(0xff);
    this.#held = at < 0 ? Buffer.alloc(0) : this.#held.subarray(at);
    const marker = this.#held[1];
    if (marker === undefined) return false;
    if (marker === 0xff) return this.#drop(1);
    if (marker === END_OF_IMAGE) return this.#end();
    if (standsAlone(marker)) return this.#drop(2);
    if (this.#held.length < HEAD_BYTES) return false;
    const length = 2 + this.#held.readUInt16BE(2);
    if (this.#held.length < length) return false;
    if (length < HEAD_BYTES) return this.#drop(2);
    return this.#take(marker, length);
  }

  #take(marker: number, length: number): boolean {
    const body = this.#held.subarray(HEAD_BYTES, length);
    if (marker === EXIF) this.#turn(body);
    else if (draws(marker)) this.push(this.#held.subarray(0, length));
    else {
      const kept = APPLICATIONS.get(marker)?.(body);
      if (kept) this.push(segmentOf(marker, kept));
    }
    this.#drop(length);
    if (marker === START_OF_SCAN) this.#scan(true);
    return true;
  }

  #turn(body: Buffer): void {
    const orientation = orientationOf(body);
    if (orientation === 1 || this.#turned) return;
    this.#turned = true;
    this.push(exifOf(orientation));
  }

  #scan(scanning: boolean): void {
    this.#scanning = scanning;
    this.#work = () => (scanning ? this.#data() : this.#segment());
  }

  /** The picture's data, up to the next marker. */
  #data(): boolean {
    const next = markerIn(this.#held);
    this.#pass(next < 0 ? Math.max(0, this.#held.length - 1) : next);
    if (next < 0) return false;
    this.#scan(false);
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
    this.#drop(length);
  }

  #drop(length: number): boolean {
    this.#held = this.#held.subarray(length);
    return true;
  }
}

const begins = (body: Buffer, word: string) => body.toString('latin1', 0, word.length) === word;
const ADOBE_BYTES = 12;

/** What other programs may say beside the picture and without which it looks different: JFIF without its small picture, the colour profile, Adobe's colours. */
const APPLICATIONS: ReadonlyMap<number, (body: Buffer) => Buffer | null> = new Map([
  [0xe0, (body: Buffer) => (begins(body, 'JFIF\0') ? withoutSmall(body) : null)],
  [0xe2, (body: Buffer) => (begins(body, 'ICC_PROFILE\0') ? body : null)],
  [0xee, (body: Buffer) => (begins(body, 'Adobe') ? body.subarray(0, ADOBE_BYTES) : null)],
]);

const SMALL_AT = 12;

function withoutSmall(body: Buffer): Buffer {
  const plain = Buffer.from(body.subarray(0, SMALL_AT + 2));
  if (plain.length > SMALL_AT) plain.fill(0, SMALL_AT);
  return plain;
}

function segmentOf(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** Frames, tables, scans and restarts: the picture itself. */
const draws = (marker: number) =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= 0xda && marker <= 0xdf);

/** Markers without a length, which have no business between segments. */
const standsAlone = (marker: number) => marker <= 1 || (marker >= 0xd0 && marker <= 0xd8);

/** In a picture's data FF stands only before 00, a restart or another FF; anything else begins a segment. */
function markerIn(bytes: Buffer): number {
  for (let at = bytes.indexOf(0xff); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const after = bytes[at + 1] ?? 0;
    if (after !== 0 && after !== 0xff && (after < 0xd0 || after > 0xd7)) return at;
  }
  return -1;
}
