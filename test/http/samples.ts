/** An archive with these names and nothing in them, as an office document would have it. */
export function archiveOf(names: readonly string[]): Buffer {
  const entries = names.map((name) => {
    const bytes = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(bytes.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50);
    central.writeUInt16LE(bytes.length, 28);
    return { local: Buffer.concat([local, bytes]), central: Buffer.concat([central, bytes]) };
  });
  const files = Buffer.concat(entries.map(({ local }) => local));
  const directory = Buffer.concat(entries.map(({ central }) => central));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(files.length, 16);
  return Buffer.concat([files, directory, end]);
}

export const DOCX = archiveOf(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']);
export const XLSX = archiveOf(['[Content_Types].xml', 'xl/workbook.xml']);
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF');

const segment = (marker: number, body: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

/** An Exif segment with a way up and a place, little-endian as phones write it. */
const EXIF_GPS = Buffer.concat([
  Buffer.from('Exif\0\0', 'latin1'),
  Buffer.from('49492a0008000000', 'hex'),
  Buffer.from('0200', 'hex'),
  Buffer.from('12010300010000000600000000', 'hex').subarray(0, 12),
  Buffer.from('258804000100000026000000', 'hex'),
  Buffer.from('00000000', 'hex'),
  Buffer.from('GPSLatitude 29.5 N', 'latin1'),
]);

const SCAN = Buffer.from([0x11, 0xff, 0x00, 0x22, 0xff, 0xd0, 0x33]);

/** A photograph whose camera wrote down where it was, with a smaller one behind it. */
export const JPEG_PARTS = {
  kept: [
    segment(0xe0, Buffer.from('JFIF\0')),
    segment(0xdb, Buffer.from([1, 0xff, 0xd9, 2])),
    segment(0xda, Buffer.from([1])),
    SCAN,
  ],
  exif: segment(0xe1, EXIF_GPS),
  comment: segment(0xfe, Buffer.from('taken by GPSUSER')),
  behind: Buffer.from('\xff\xd8GPS of the small one\xff\xd9', 'latin1'),
};

const START = Buffer.from([0xff, 0xd8]);
const END = Buffer.from([0xff, 0xd9]);

export const JPEG = Buffer.concat([
  START,
  JPEG_PARTS.exif,
  JPEG_PARTS.comment,
  ...JPEG_PARTS.kept,
  END,
  JPEG_PARTS.behind,
]);

/** The same as it may be kept: with the way up and nothing else. */
export const JPEG_CLEAN = (exif: Buffer) => Buffer.concat([START, exif, ...JPEG_PARTS.kept, END]);

const chunk = (type: string, body: string) => {
  const bytes = Buffer.from(body, 'latin1');
  const head = Buffer.alloc(8);
  head.writeUInt32BE(bytes.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, bytes, Buffer.from('CRC!')]);
};

const PNG_START = Buffer.from('89504e470d0a1a0a', 'hex');
export const PNG = Buffer.concat([
  PNG_START,
  chunk('IHDR', 'x'),
  chunk('tEXt', 'GPS'),
  chunk('eXIf', 'GPS'),
  chunk('IDAT', 'data'),
  chunk('IEND', ''),
]);
export const PNG_CLEAN = Buffer.concat([
  PNG_START,
  chunk('IHDR', 'x'),
  chunk('IDAT', 'data'),
  chunk('IEND', ''),
]);
