import { type Entry, fromBufferPromise } from 'yauzl';
import { Readable } from 'node:stream';

/** Limits of an archive of scans. */
const MOST_FILES = 300;
/** PDF and pictures hardly fold; a bomb folds to a thousandth. */
const MOST_RATIO = 200;
const UTF8_FLAG = 0x800;

/** One file of an archive (压缩包里的文件). */
export interface PackedFile {
  name: string;
  open: () => Promise<Readable>;
}

/** The files of a ZIP in the order in which they stand (解开压缩包); null where it is damaged, locked, or unfolds too far. */
export async function packedFiles(bytes: Buffer): Promise<PackedFile[] | null> {
  try {
    const zip = await fromBufferPromise(bytes, { decodeStrings: false });
    if (zip.entryCount > MOST_FILES) return null;
    const files: PackedFile[] = [];
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith('/') || hidden(name)) continue;
      if (entry.isEncrypted() || entry.uncompressedSize > entry.compressedSize * MOST_RATIO + 1024)
        return null;
      files.push({ name, open: async () => Readable.from(await zip.openReadStreamPromise(entry)) });
    }
    return files;
  } catch {
    return null;
  }
}

/** Windows writes the names in GBK and says so nowhere; what is UTF-8 says it, or reads as it. */
function nameOf({ fileName, generalPurposeBitFlag }: Entry): string {
  const bytes = fileName as unknown as Buffer;
  if (generalPurposeBitFlag & UTF8_FLAG) return bytes.toString('utf8');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Files that macOS adds to an archive, and hidden files. */
const hidden = (name: string) => /(^|\/)(__MACOSX\/|\.)/.test(name);
