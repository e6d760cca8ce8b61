import { statementTitle } from '#server/domains/archive/statement.ts';
import { keptStatement } from '#server/domains/archive/kept-statement.ts';
import { DOCX } from '#server/domains/archive/write-paper.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { decisionNoIn } from './decision-no.ts';
import { disposition } from './disposition.ts';
import type { Exchange } from './exchange.ts';
import { anonymous } from './request-context.ts';
import { FILE_POLICY } from './security-headers.ts';

const ADDRESS = /^\/fankui\/([^/]+)\/(\d{1,3})\/caina\.docx$/;

/** Whether a statement is asked for at this path. */
export const isStatement = (path: string): boolean => ADDRESS.test(path);

/** GET /fankui/<no>/<round>/caina.docx: 公众意见采纳情况说明 as Word, for everybody once it is published. */
export async function answerStatement(exchange: Exchange, services: Services): Promise<void> {
  const [, part = '', round = ''] = ADDRESS.exec(exchange.path) ?? [];
  // Always read as a citizen: nothing unpublished leaves by this address.
  const kept = await keptStatement(anonymous(services, exchange.address), decisionNoIn(part), Number(round));
  if (!kept) throw notFound('该采纳情况说明');
  const headers = {
    etag: `"${kept.digest}"`,
    'content-type': DOCX,
    'content-disposition': disposition(`${statementTitle(kept.statement)}.docx`, false),
    'content-security-policy': FILE_POLICY,
    'cache-control': 'public, no-cache',
  };
  if (exchange.request.headers['if-none-match'] === headers.etag) exchange.open(304, headers).end();
  else exchange.send(200, headers, kept.bytes);
}
