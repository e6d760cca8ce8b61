import { createHash } from 'node:crypto';
import type { Sheet } from '#schema/archive/sheet.ts';
import { DOCX, writePaper } from '#server/archive/write-paper.ts';
import { disposition } from './disposition.ts';
import type { Exchange } from './exchange.ts';
import { FILE_POLICY } from './security-headers.ts';

/** Sends a paper as Word (下载文稿); what is not for everybody is kept by nobody. */
export async function sendSheet(
  exchange: Exchange,
  sheet: Sheet,
  name: string,
  shown: boolean,
): Promise<void> {
  // Of what it says, not of its bytes: the writer puts the instant of writing into them.
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
