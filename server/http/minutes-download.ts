import { createHash } from 'node:crypto';
import { DOCX, writePaper } from '#server/archive/write-paper.ts';
import { notFound } from '#server/kernel/fault.ts';
import type { Services } from '#server/kernel/house.ts';
import { minutesSheet } from '#server/meeting/minutes-sheet.queries.ts';
import { disposition } from './disposition.ts';
import type { Exchange } from './exchange.ts';
import { contextOf } from './request-context.ts';
import { FILE_POLICY } from './security-headers.ts';

const ADDRESS = /^\/huiyi\/(\d{4}-\d{1,5})\/jiyao\.docx$/;

/** Whether minutes are asked for at this path. */
export const isMinutes = (path: string): boolean => ADDRESS.test(path);

/** GET /huiyi/<no>/jiyao.docx: 会议纪要 as Word; for everybody once it is published, before that for those who write and review it. */
export async function answerMinutes(exchange: Exchange, services: Services): Promise<void> {
  const context = await contextOf(services, exchange);
  const sheet = await minutesSheet(context, ADDRESS.exec(exchange.path)?.[1] ?? '');
  if (!sheet) throw notFound('该会议纪要');
  // Of what it says, not of its bytes: the writer puts the instant of writing into them.
  const etag = `"${createHash('sha256').update(JSON.stringify(sheet)).digest('base64url')}"`;
  const headers = {
    etag,
    'content-type': DOCX,
    'content-disposition': disposition(`${sheet.title}.docx`, false),
    'content-security-policy': FILE_POLICY,
    'cache-control': context.actor ? 'private, no-store' : 'public, no-cache',
  };
  if (exchange.request.headers['if-none-match'] === etag) exchange.open(304, headers).end();
  else exchange.send(200, headers, await writePaper(sheet));
}
