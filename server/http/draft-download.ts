import { DOCX } from '#server/archive/write-paper.ts';
import { draftDownload } from '#server/draft/draft-download.queries.ts';
import { writeDraftDocx } from '#server/draft/write-draft-docx.ts';
import { notFound } from '#server/kernel/fault.ts';
import type { Services } from '#server/kernel/runtime.ts';
import { disposition } from './disposition.ts';
import type { Exchange } from './exchange.ts';
import { contextOf } from './request-context.ts';
import { FILE_POLICY } from './security-headers.ts';

const ADDRESS = /^\/juece\/(\d{4}-\d{1,5})\/caoan\/(\d{1,4})\.docx$/;

/** Whether a version of a draft is asked for as a file at this path. */
export const isDraftFile = (path: string): boolean => ADDRESS.test(path);

/** GET /juece/<no>/caoan/<n>.docx: a fixed version as Word; its digest is the ETag, since the file itself holds the time of writing. */
export async function answerDraftFile(exchange: Exchange, services: Services): Promise<void> {
  const context = await contextOf(services, exchange);
  const [, no = '', version = ''] = ADDRESS.exec(exchange.path) ?? [];
  const draft = await draftDownload(context, no, Number(version));
  if (!draft) throw notFound('这一稿草案');
  const etag = `"${draft.digest}"`;
  const headers = {
    etag,
    'content-type': DOCX,
    'content-disposition': disposition(`${draft.name}.docx`, false),
    'content-security-policy': FILE_POLICY,
    'cache-control': draft.published && context.actor === null ? 'public, no-cache' : 'private, no-store',
  };
  if (exchange.request.headers['if-none-match'] === etag) exchange.open(304, headers).end();
  else exchange.send(200, headers, await writeDraftDocx(draft));
}
