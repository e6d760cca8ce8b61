import type { Readable } from 'node:stream';
import { tooLargeFile } from '#server/engines/files/file-refused.ts';

const MOST_MEGABYTES = 5;

/** The bytes of a table that is imported (导入的表格), not more than a clerk's sheet has. */
export async function sheetBytes(source: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > MOST_MEGABYTES * 1024 * 1024) throw tooLargeFile(MOST_MEGABYTES);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
