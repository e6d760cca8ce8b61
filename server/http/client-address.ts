import { isIP } from 'node:net';
import type { IncomingMessage } from 'node:http';

/** The client's address (客户端地址): of `X-Forwarded-For` only what the trusted proxies themselves wrote, counted from the right. */
export function clientAddress(request: IncomingMessage, trustProxy: number): string {
  const socket = plain(request.socket.remoteAddress ?? '');
  if (trustProxy === 0) return socket;
  const header = request.headers['x-forwarded-for'];
  const told = (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .map((part) => part.trim());
  const address = plain(told.at(-trustProxy) ?? told[0] ?? '');
  return isIP(address) ? address : socket;
}

/** An IPv4 client on a socket for both families. */
const plain = (address: string) => (address.startsWith('::ffff:') ? address.slice(7) : address);
