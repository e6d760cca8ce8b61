import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Ask, type Dataset, FORMATS, type Format, pieces } from '#client/citizen/data/dataset.ts';
import { DATASETS } from '#client/citizen/data/datasets.ts';
import type { GraphqlEndpoint } from '#server/outside/graphql/endpoint.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { PageFault } from '#server/outside/pages/page-fault.ts';
import { disposition } from '#server/outside/http/disposition.ts';
import type { Exchange } from '#server/outside/http/exchange.ts';
import { preferred } from '#server/outside/http/packed.ts';
import { anonymous } from '#server/outside/http/request-context.ts';
import { Seats } from '#server/ground/kernel/seats.ts';
import { FILE_POLICY } from '#server/outside/http/security-headers.ts';

const ADDRESS = /^\/shuju\/([a-z]+)\.(csv|jsonl)$/;

/** Whether a data set is asked for at this path. */
export const isOpenData = (path: string): boolean => ADDRESS.test(path);

/** A file of a million opinions is minutes of reading: a few at a time leave the rest to the pages. */
export const DOWNLOADS = { each: 2, all: 6, taken: '正在下载数据的人较多，请过一会儿再下载。' };

const downloadsOf = perRuntime(({ config }) => new Seats(DOWNLOADS, config.rateLimits));

/** So many signs go out at a time; a row by itself would be a packet of its own. */
const CHUNK = 32_768;

/** GET /shuju/<name>.<format>: 开放数据, read page by page as a citizen reads, written as it is read. */
export async function answerOpenData(
  exchange: Exchange,
  services: Services,
  door: GraphqlEndpoint,
): Promise<void> {
  const [, name, format] = ADDRESS.exec(exchange.path) ?? [];
  const found = DATASETS.find((one) => one.name === name);
  if (!found) throw notFound('这份数据');
  const ask = askedBy(exchange, services, door);
  const release = downloadsOf(services).take(exchange.address);
  try {
    await send(exchange, found, format as Format, ask);
  } finally {
    release();
  }
}

/** The same readings as the pages', never as a member of staff. */
function askedBy(exchange: Exchange, services: Services, door: GraphqlEndpoint): Ask {
  return async (document, variables) => {
    const { data, errors } = await door.run(document, variables, anonymous(services, exchange.address));
    if (errors.length > 0 || data === null) throw new PageFault(errors);
    return data;
  };
}

async function send(exchange: Exchange, found: Dataset, format: Format, ask: Ask): Promise<void> {
  const text = inChunks(pieces(found, format, ask));
  // A fault before the first piece is still a page that says so; later the broken transfer says it.
  const first = await text.next();
  const packs = preferred(exchange.request.headers['accept-encoding']) !== 'identity';
  const response = exchange.open(200, {
    'content-type': `${FORMATS[format].mediaType}; charset=utf-8`,
    'content-disposition': disposition(`${found.title}.${format}`, false),
    'content-security-policy': FILE_POLICY,
    'cache-control': 'no-cache',
    vary: 'Accept-Encoding',
    ...(packs ? { 'content-encoding': 'gzip' } : {}),
  });
  if (exchange.method === 'HEAD') {
    response.end();
    return;
  }
  const body = Readable.from(rejoined(first, text));
  await (packs ? pipeline(body, createGzip(), response) : pipeline(body, response)).catch(() =>
    response.destroy(),
  );
}

async function* inChunks(all: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const piece of all) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

async function* rejoined(
  first: IteratorResult<string>,
  rest: AsyncGenerator<string>,
): AsyncGenerator<string> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
