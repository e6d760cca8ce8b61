import { fromBufferPromise } from 'yauzl';
import { DAMAGED, NOT_XLSX, OLD_XLS, UNFOLDS_TOO_FAR, type XlsxFault } from './xlsx-fault.ts';

/** Limit of an unpacked workbook in bytes, far above an honest one of some thousand rows. */
const MOST_BYTES = 32_000_000;
const MOST_PARTS = 500;

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('504b0304', 'hex');

/** The parts of a workbook by their names, or why it is none (展开工作簿). Bytes are counted as they come, whatever is declared. */
export async function unfold(file: Buffer): Promise<Map<string, string> | XlsxFault> {
  if (file.subarray(0, 8).equals(OLE)) return OLD_XLS;
  if (!file.subarray(0, 4).equals(ZIP)) return NOT_XLSX;
  try {
    const parts = await partsOf(file);
    return parts instanceof Map && !parts.has('xl/workbook.xml') ? NOT_XLSX : parts;
  } catch {
    return DAMAGED;
  }
}

/** Whether unpacking failed (展开失败). */
export const isFault = (done: object): done is XlsxFault => 'fix' in done;

async function partsOf(file: Buffer): Promise<Map<string, string> | XlsxFault> {
  const zip = await fromBufferPromise(file);
  const parts = new Map<string, string>();
  let left = MOST_BYTES;
  if (zip.entryCount > MOST_PARTS) return UNFOLDS_TOO_FAR;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      if (!Buffer.isBuffer(chunk)) continue;
      left -= chunk.length;
      if (left < 0) return UNFOLDS_TOO_FAR;
      chunks.push(chunk);
    }
    if (/\.(xml|rels)$/i.test(entry.fileName))
      parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
  }
  return parts;
}
