const ORIENTATION = 0x0112;
const EXIF = Buffer.from('Exif\0\0', 'latin1');

/** Which way up, 1 to 8, by the body of an Exif segment; 1 when it does not say. */
export function orientationOf(body: Buffer): number {
  if (!body.subarray(0, 6).equals(EXIF) || body.length < 16) return 1;
  const tiff = body.subarray(6);
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

/** A whole Exif segment that says the way up and nothing else. */
export function exifOf(orientation: number): Buffer {
  const tiff = Buffer.from(TIFF);
  tiff.writeUInt16BE(orientation, VALUE_AT);
  const body = Buffer.concat([EXIF, tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
