import type { IncomingMessage } from 'node:http';

/**
 * Whether a request that changes something may come from this site's own pages (防跨站请求).
 * Every browser names the origin of a post; a program that names none carries nobody's cookies.
 */
export function fromThisSite({ headers }: IncomingMessage, publicUrl: string | null): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = headers.origin ?? originOf(headers.referer);
  if (origin === undefined) return true;
  return origin === publicUrl || hostOf(origin) === headers.host;
}

const originOf = (address: string | undefined) =>
  address === undefined ? undefined : (URL.parse(address)?.origin ?? 'null');

const hostOf = (origin: string) => URL.parse(origin)?.host ?? null;
