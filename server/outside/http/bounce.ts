import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { type Bounce, recordBounce } from '#server/engines/message/record-bounce.ts';
import type { Exchange } from './exchange.ts';
import { requestFault } from './fault.ts';
import { readBody } from './read-body.ts';

/** Where the county's mail gateway reports what came back (退信回报). */
export const BOUNCES = '/tuixin';

const MOST_BYTES = 10_000;

/** POST a report, signed with the key of the settings; without a key there is no such address. 204 whatever it names. */
export async function answerBounce(exchange: Exchange, services: Services): Promise<void> {
  const { bounceKey } = services.config;
  if (bounceKey === null) throw requestFault('NOT_FOUND', '没有这个地址。');
  const body = await readBody(exchange, MOST_BYTES);
  if (!signed(body, bounceKey, exchange.request.headers['x-signature']))
    throw requestFault('UNAUTHENTICATED', '签名不对。');
  await recordBounce(systemContext(services), bounceIn(body));
  exchange.send(204, { 'cache-control': 'no-store' }, '');
}

function signed(body: Buffer, key: Buffer, said: string | readonly string[] | undefined): boolean {
  const right = Buffer.from(`sha256=${createHmac('sha256', key).update(body).digest('hex')}`);
  const given = Buffer.from(typeof said === 'string' ? said : '');
  return given.length === right.length && timingSafeEqual(given, right);
}

function bounceIn(body: Buffer): Bounce {
  const { messageId, reason } = objectIn(body);
  if (typeof messageId !== 'string' || typeof reason !== 'string')
    throw requestFault('BAD_REQUEST', '应为{"messageId":"…","reason":"…"}。');
  return { messageId, reason };
}

function objectIn(body: Buffer): Partial<Record<keyof Bounce, unknown>> {
  try {
    const read: unknown = JSON.parse(body.toString());
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}
