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

/** The media type of the body, without its parameters. */
export const mediaTypeOf = ({ headers }: IncomingMessage): string =>
  (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
