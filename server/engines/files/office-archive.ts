/** Reads bytes `start`..`end` (exclusive) of a stored file. */
export type ReadBytes = (start: number, end: number) => Promise<Buffer>;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** The end record and the longest comment after it. */
const TAIL_BYTES = 22 + 65_535;
const MOST_DIRECTORY_BYTES = 4_000_000;

/**
 * Reads the names in an archive from its directory only. Nothing is inflated, so a zip bomb is harmless.
 * Null if damaged, or with more entries than an office document has.
 */
export async function namesInArchive(size: number, read: ReadBytes): Promise<string[] | null> {
  const start = Math.max(0, size - TAIL_BYTES);
  const tail = await read(start, size);
  const end = lastIndexOf(tail, END_OF_DIRECTORY);
  if (end < 0 || end + 22 > tail.length) return null;
  const length = tail.readUInt32LE(end + 12);
  const offset = tail.readUInt32LE(end + 16);
  if (length > MOST_DIRECTORY_BYTES || offset + length > size) return null;
  return namesIn(await read(offset, offset + length));
}

function lastIndexOf(bytes: Buffer, signature: number): number {
  const wanted = Buffer.alloc(4);
  wanted.writeUInt32LE(signature);
  return bytes.lastIndexOf(wanted);
}

function namesIn(directory: Buffer): string[] | null {
  const names: string[] = [];
  let at = 0;
  while (at + 46 <= directory.length) {
    if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const name = directory.readUInt16LE(at + 28);
    const rest = directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    names.push(directory.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + rest;
  }
  return at === directory.length ? names : null;
}

const MACROS = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|\/(activeX|macrosheets|embeddings)\/.*\.bin$/i;
const ESCAPING = /(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[a-z]:/i;

/** Which office document these names make, or null: another archive, one with macros, or one whose names lead outside. */
export function officeKind(names: readonly string[]): 'docx' | 'xlsx' | null {
  const all = new Set(names);
  if (!all.has('[Content_Types].xml')) return null;
  if (names.some((name) => MACROS.test(name) || ESCAPING.test(name))) return null;
  if (all.has('word/document.xml')) return 'docx';
  return all.has('xl/workbook.xml') ? 'xlsx' : null;
}
