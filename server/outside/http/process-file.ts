import { pipeline } from 'node:stream/promises';
import {
  type MadeFile,
  makeProcessFile,
  wholeFileToTake,
} from '#server/domains/archive/make-process-file.ts';
import { packFile } from '#server/domains/archive/pack-file.ts';
import { entryName } from '#server/law/archive/process-file.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { decisionNoIn } from './decision-no.ts';
import { disposition } from './disposition.ts';
import type { Exchange } from './exchange.ts';
import { contextOf } from './request-context.ts';
import { FILE_POLICY } from './security-headers.ts';

/** The address of process files (卷宗). */
export const FILES_OF_DECISIONS = '/juanzong/';

/** GET /juanzong/<no>: the process file of a decision as one ZIP, for this requester only and never cached. */
export async function answerProcessFile(exchange: Exchange, services: Services): Promise<void> {
  const context = await contextOf(services, exchange);
  const no = decisionNoIn(exchange.path.slice(FILES_OF_DECISIONS.length));
  if (exchange.method === 'HEAD') {
    const { title } = await wholeFileToTake(context, no);
    exchange.open(200, headersOf(no, title)).end();
    return;
  }
  const made = await makeProcessFile(context, no);
  try {
    await send(exchange, services, made);
  } finally {
    await made.workplace.clear();
  }
}

async function send(exchange: Exchange, { media, log }: Services, { decision, bound }: MadeFile) {
  const { size, stream } = await packFile(bound, media);
  const headers = { ...headersOf(decision.no, decision.title), 'content-length': size };
  const response = exchange.open(200, { ...headers, 'x-manifest-sha256': bound.manifestSha256 });
  // A client that disconnects ends the stream. Bytes missing since they were counted must not look like a regular end.
  await pipeline(stream, response).catch((error: unknown) => {
    log.warn({ error: String(error), no: decision.no }, 'process file not sent to its end');
    response.destroy();
  });
}

const headersOf = (no: string, title: string) => ({
  'content-type': 'application/zip',
  'content-disposition': disposition(`${entryName(`${no} ${title}`)} 卷宗.zip`, false),
  'content-security-policy': FILE_POLICY,
  'cache-control': 'no-store',
});
