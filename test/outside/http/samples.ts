import sharp from 'sharp';

interface Folded {
  /** Deflated. */
  readonly bytes: Buffer;
  /** Size that the directory declares of it. */
  readonly declared: number;
}

/** An archive with these names, as an office document would have it: nothing in them, or in each of them the same. */
export function archiveOf(names: readonly string[], folded?: Folded): Buffer {
  const content = folded?.bytes ?? Buffer.alloc(0);
  const entries = names.map((name, place) => {
    const bytes = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(bytes.length, 26);
    // Every entry of the directory leads to the first.
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50);
    central.writeUInt16LE(folded ? 8 : 0, 10);
    central.writeUInt32LE(content.length, 20);
    central.writeUInt32LE(folded?.declared ?? 0, 24);
    central.writeUInt16LE(bytes.length, 28);
    const held = place === 0 ? content : Buffer.alloc(0);
    return { local: Buffer.concat([local, bytes, held]), central: Buffer.concat([central, bytes]) };
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

/** Twenty by ten pixels, red on the left and blue on the right: which side is up can be seen. */
export const drawing = () => {
  const half = (background: string) =>
    ({ create: { width: 10, height: 10, channels: 3, background } }) as const;
  return sharp({ ...half('#f00'), create: { ...half('#f00').create, width: 20 } }).composite([
    { input: half('#00f'), left: 10, top: 0 },
  ]);
};

/** The drawing with a camera's notes: its owner, the place, and that the picture lies on its side. */
export const photograph = () =>
  drawing()
    .withMetadata({ orientation: 6 })
    .withExif({
      IFD0: { Artist: 'GPSUSER', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '29/1 30/1 0/1' },
    });

/** A photograph whose camera wrote down where it was. */
export const JPEG = await photograph().jpeg().toBuffer();

/** A picture with the same notes. */
export const PNG = await photograph().png().toBuffer();
