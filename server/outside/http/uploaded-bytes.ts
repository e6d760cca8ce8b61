import type { Readable } from 'node:stream';
import { tooLargeFile } from '#server/engines/files/file-refused.ts';

/** Of a table that is imported (导入的表格): more than a clerk's sheet has. */
export const SHEET_MEGABYTES = 5;

/** The bytes of a file that is read at once and not kept; a larger one is refused while it arrives. */
export async function uploadedBytes(source: Readable, mostMegabytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > mostMegabytes * 1024 * 1024) throw tooLargeFile(mostMegabytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
