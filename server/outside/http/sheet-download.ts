import { createHash } from 'node:crypto';
import type { Sheet } from '#schema/kernel/sheet.ts';
import { DOCX, writePaper } from '#server/domains/archive/write-paper.ts';
import { disposition } from './disposition.ts';
import type { Exchange } from './exchange.ts';
import { FILE_POLICY } from './security-headers.ts';

/** Sends a paper as Word (下载文稿); a paper that is not public is never cached. */
export async function sendSheet(
  exchange: Exchange,
  sheet: Sheet,
  name: string,
  shown: boolean,
): Promise<void> {
  // The ETag is of its content, not of its bytes, which contain the time of writing.
  const etag = `"${createHash('sha256').update(JSON.stringify(sheet)).digest('base64url')}"`;
  const headers = {
    etag,
    'content-type': DOCX,
    'content-disposition': disposition(`${name}.docx`, false),
    'content-security-policy': FILE_POLICY,
    'cache-control': shown ? 'public, no-cache' : 'private, no-store',
  };
  if (exchange.request.headers['if-none-match'] === etag) exchange.open(304, headers).end();
  else exchange.send(200, headers, await writePaper(sheet));
}
