import { createHash } from 'node:crypto';
import { DOCX } from '#server/domains/archive/write-paper.ts';
import { draftDownload } from '#server/engines/draft/draft-download.queries.ts';
import { redlineDownload } from '#server/engines/draft/redline-download.queries.ts';
import { writeDraftDocx } from '#server/engines/draft/write-draft-docx.ts';
import { writeRedlineDocx } from '#server/engines/draft/write-redline-docx.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { disposition } from './disposition.ts';
import type { Exchange } from './exchange.ts';
import { contextOf } from './request-context.ts';
import { FILE_POLICY } from './security-headers.ts';

const ADDRESS = /^\/juece\/(\d{4}-\d{1,5})\/caoan\/(\d{1,4})\.docx$/;

/** Whether a version of a draft is asked for as a file at this path. */
export const isDraftFile = (path: string): boolean => ADDRESS.test(path);

/** File to be sent: its name, the tag of its bytes, and how they are made. */
interface Sent {
  name: string;
  tag: string;
  published: boolean;
  write: () => Promise<Buffer>;
}

/**
 * GET /juece/<no>/caoan/<n>.docx: a fixed version as Word; with ?duizhao=<m> what it changed against the earlier version m, marked as
 * revisions. Its digest is the ETag, since the file itself holds the time of writing.
 */
export async function answerDraftFile(exchange: Exchange, services: Services): Promise<void> {
  const context = await contextOf(services, exchange);
  const [, no = '', version = ''] = ADDRESS.exec(exchange.path) ?? [];
  const former = new URLSearchParams(exchange.search).get('duizhao');
  const sent = await (former === null
    ? wholeVersion(context, no, Number(version))
    : comparison(context, no, Number(version), former));
  if (!sent) throw notFound('这一稿草案');
  const etag = `"${sent.tag}"`;
  const headers = {
    etag,
    'content-type': DOCX,
    'content-disposition': disposition(`${sent.name}.docx`, false),
    'content-security-policy': FILE_POLICY,
    'cache-control': sent.published && context.actor === null ? 'public, no-cache' : 'private, no-store',
  };
  if (exchange.request.headers['if-none-match'] === etag) exchange.open(304, headers).end();
  else exchange.send(200, headers, await sent.write());
}

async function wholeVersion(context: Context, no: string, version: number): Promise<Sent | null> {
  const draft = await draftDownload(context, no, version);
  return draft && { ...draft, tag: tagOf(draft.digest, draft.slips), write: () => writeDraftDocx(draft) };
}

async function comparison(
  context: Context,
  no: string,
  version: number,
  former: string,
): Promise<Sent | null> {
  if (!/^\d{1,4}$/.test(former)) return null;
  const found = await redlineDownload(context, no, version, Number(former));
  return found && { ...found, tag: tagOf(found.digests, found.slips), write: () => writeRedlineDocx(found) };
}

/** The digest alone, until something was put right below the text. */
const tagOf = (digest: string, slips: readonly string[]) =>
  slips.length === 0
    ? digest
    : `${digest}-${createHash('sha256').update(slips.join()).digest('hex').slice(0, 16)}`;
