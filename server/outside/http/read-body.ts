import type { IncomingMessage } from 'node:http';
import type { Exchange } from './exchange.ts';
import { requestFault, tooLarge, tooSlow } from './fault.ts';
import { watchPace } from './pace.ts';

/** Reads a body of at most `maxBytes`; refuses compressed, oversized and stalled bodies. */
export function readBody(
  { request, pace }: Pick<Exchange, 'request' | 'pace'>,
  maxBytes: number,
  oversized: () => Error = tooLarge,
): Promise<Buffer> {
  if (request.headers['content-encoding'] !== undefined)
    return Promise.reject(requestFault('UNSUPPORTED_MEDIA_TYPE', '请不要压缩请求内容。'));
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return Promise.reject(oversized());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let done = false;
    const finish = (work: () => void) => {
      // Every request emits close, possibly long after the response.
      if (done) return;
      done = true;
      unwatch();
      request.off('data', take);
      work();
    };
    const take = (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) finish(() => reject(oversized()));
      else chunks.push(chunk);
    };
    const unwatch = watchPace(request, pace, () => finish(() => reject(tooSlow())));
    request.on('data', take);
    request.once('end', () => finish(() => resolve(Buffer.concat(chunks))));
    request.once('error', (error) => finish(() => reject(error)));
    request.once('close', () => finish(() => reject(new Error('the client went away'))));
  });
}

const CHARSET = /;\s*charset\s*=\s*"?([^\s";]+)/i;

/** Reads a body that is text; said to be in anything but UTF-8, it is refused rather than misread. */
export async function readText(
  exchange: Pick<Exchange, 'request' | 'pace'>,
  maxBytes: number,
  oversized: () => Error = tooLarge,
): Promise<string> {
  const charset = CHARSET.exec(exchange.request.headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  if (!/^(?:utf-?8|us-ascii)$/i.test(charset))
    throw requestFault('UNSUPPORTED_MEDIA_TYPE', '请以 UTF-8 编码提交。');
  return (await readBody(exchange, maxBytes, oversized)).toString('utf8');
}

/** The media type of the body, without its parameters. */
export const mediaTypeOf = ({ headers }: IncomingMessage): string =>
  (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
