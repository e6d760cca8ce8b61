import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { DocxFault, FaultyDocx } from './docx-fault.ts';
import { namesEntities, parseXml, type XmlNode } from './xml-node.ts';

/** Limits far above any honest file: number of parts, bytes of one part once unpacked, and bytes of all as declared. */
const MOST_PARTS = 500;
const MOST_BYTES = { document: 8_000_000, other: 4_000_000 } as const;
const MOST_DECLARED = 500_000_000;
/** Text folds to a tenth or a fiftieth; a bomb to a thousandth. */
const MOST_RATIO = 200;
/** An element costs far more than its letters: the tags of a part are counted before it is read. */
const MOST_TAGS = 500_000;

const OLE = Buffer.from('D0CF11E0A1B11AE1', 'hex');
const MACROS = /vbaProject[^/]*\.bin$/i;

/** The parts of a Word file by name; each is unfolded when it is asked for, and counted as it comes. */
export interface DocxParts {
  names: readonly string[];
  /** The part as XML; undefined when the file has none of that name. */
  xml: (name: string, kind?: keyof typeof MOST_BYTES) => Promise<XmlNode | undefined>;
}

/** Opens a Word file without unfolding anything (打开). Throws `FaultyDocx`. */
export async function openParts(file: Buffer): Promise<DocxParts> {
  if (file.subarray(0, OLE.length).equals(OLE)) throw new FaultyDocx(DocxFault.LEGACY);
  if (file.subarray(0, 2).toString('latin1') !== 'PK') throw new FaultyDocx(DocxFault.NOT_DOCX);
  const zip = await fromBufferPromise(file);
  if (zip.entryCount > MOST_PARTS) throw new FaultyDocx(DocxFault.TOO_LARGE);
  const entries = new Map<string, Entry>();
  let declared = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new FaultyDocx(DocxFault.LEGACY);
    if (MACROS.test(entry.fileName)) throw new FaultyDocx(DocxFault.MACROS);
    declared += entry.uncompressedSize;
    entries.set(entry.fileName, entry);
  }
  if (declared > MOST_DECLARED) throw new FaultyDocx(DocxFault.SWELLS);
  const xml: DocxParts['xml'] = async (name, kind = 'other') => {
    const entry = entries.get(name);
    return entry && parsed(await unfold(zip, entry, MOST_BYTES[kind]));
  };
  return { names: [...entries.keys()], xml };
}

async function unfold(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > most) throw new FaultyDocx(swells(entry) ? DocxFault.SWELLS : DocxFault.TOO_LARGE);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  // A byte that was lost on the way may still unfold, into other words.
  if (crc32(bytes) !== entry.crc32) throw new FaultyDocx(DocxFault.DAMAGED);
  return bytes;
}

const swells = ({ uncompressedSize, compressedSize }: Entry) =>
  uncompressedSize > MOST_RATIO * compressedSize;

function parsed(bytes: Buffer): XmlNode {
  const wide = bytes[0] === 0xff || bytes[0] === 0xfe;
  const text = new TextDecoder(!wide ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  if (namesEntities(text)) throw new FaultyDocx(DocxFault.ENTITIES);
  if (tagsIn(text) > MOST_TAGS) throw new FaultyDocx(DocxFault.TOO_LARGE);
  return parseXml(text);
}

function tagsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) count += 1;
  return count;
}

/** Which fault an error is: the reader of the archive names its own in words. */
export function faultOf(error: unknown): DocxFault {
  if (error instanceof FaultyDocx) return error.fault;
  const said = error instanceof Error ? error.message : '';
  return /relative path|absolute path|invalid characters/i.test(said)
    ? DocxFault.UNSAFE_NAME
    : DocxFault.DAMAGED;
}
