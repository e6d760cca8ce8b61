/** A photograph, 40 by 30, as a telephone writes it: with this text where it says the place. */
export function photoWith(place: string): Buffer {
  const segment = (marker: number, body: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(body.length + 2, 2);
    return Buffer.concat([head, body]);
  };
  const exif = Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\b\0\0', 'latin1'), Buffer.from(place)]);
  const frame = Buffer.from([8, 0, 30, 0, 40, 1, 1, 0x11, 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, exif),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0x34, 0x56, 0xff, 0xd9]),
  ]);
}
