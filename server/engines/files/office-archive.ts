import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';

/** A stream of the bytes `start`..`end` (inclusive) of a stored file. */
export type ReadBytes = (start: number, end: number) => Readable;

/** An office document, or why the archive is none that is kept. */
export type OfficeKind = 'docx' | 'xlsx' | 'swells' | null;

const MOST_PARTS = 2000;
/** Bytes of a whole document once unfolded: pictures fold hardly, and a long text to a tenth. */
const MOST_BYTES = 300_000_000;

class StoredFile extends RandomAccessReader {
  constructor(private readonly bytes: ReadBytes) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return this.bytes(start, end - 1);
  }
}

/**
 * Which office document an archive is. Null where it is damaged, encrypted, another archive, one with macros, or one whose names
 * lead outside. Whoever opens it trusts the sizes it declares, so each part is unfolded once and held against its own.
 */
export async function officeKind(size: number, bytes: ReadBytes): Promise<OfficeKind> {
  const zip = await fromRandomAccessReaderPromise(new StoredFile(bytes), size).catch(() => null);
  if (!zip) return null;
  try {
    if (zip.entryCount > MOST_PARTS || !(await directoryFits(zip, bytes))) return null;
    return await kindOf(zip);
  } catch {
    return null;
  }
}

const END_BYTES = 22;

/** Whether the directory ends before its end record: the reader goes by the number of entries, other programs by this size. */
async function directoryFits({ fileSize, comment }: ZipFile, bytes: ReadBytes): Promise<boolean> {
  const end = fileSize - END_BYTES - comment.length;
  const record = await buffer(bytes(end, end + END_BYTES - 1));
  return record.readUInt32LE(12) <= end;
}

async function kindOf(zip: ZipFile): Promise<OfficeKind> {
  const names: string[] = [];
  let declared = 0;
  for await (const entry of zip.eachEntry()) {
    names.push(entry.fileName);
    declared += entry.uncompressedSize;
    if (entry.isEncrypted()) return null;
    if (declared > MOST_BYTES) return 'swells';
    // The reader throws as soon as a part unfolds beyond its declared size.
    if (!entry.fileName.endsWith('/')) await finished((await zip.openReadStreamPromise(entry)).resume());
  }
  return kindByNames(names);
}

const MACROS = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|\/(activeX|macrosheets|embeddings)\/.*\.bin$/i;
const ESCAPING = /(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[a-z]:/i;

function kindByNames(names: readonly string[]): OfficeKind {
  const all = new Set(names);
  if (!all.has('[Content_Types].xml')) return null;
  if (names.some((name) => MACROS.test(name) || ESCAPING.test(name))) return null;
  if (all.has('word/document.xml')) return 'docx';
  return all.has('xl/workbook.xml') ? 'xlsx' : null;
}
