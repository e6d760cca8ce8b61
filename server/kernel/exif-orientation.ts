const ORIENTATION = 0x0112;
const EXIF = Buffer.from('Exif\0\0', 'latin1');

/** Which way up, 1 to 8, by what a camera wrote (Exif, with or without its name before it); 1 when it does not say. */
export function orientationOf(body: Buffer): number {
  const tiff = body.subarray(0, EXIF.length).equals(EXIF) ? body.subarray(EXIF.length) : body;
  if (tiff.length < 10 || !['II', 'MM'].includes(tiff.toString('latin1', 0, 2))) return 1;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = Array.from({ length: short(directory) }, (_, index) => directory + 2 + index * 12);
  const found = entries.find((at) => short(at) === ORIENTATION);
  const value = found === undefined ? 1 : short(found + 8);
  return value >= 1 && value <= 8 ? value : 1;
}

const TIFF = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
const VALUE_AT = 18;

/** What says the way up and nothing else. */
export function tiffOf(orientation: number): Buffer {
  const tiff = Buffer.from(TIFF);
  tiff.writeUInt16BE(orientation, VALUE_AT);
  return tiff;
}

/** The same as a whole segment of a JPEG. */
export function exifOf(orientation: number): Buffer {
  const body = Buffer.concat([EXIF, tiffOf(orientation)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
