import { isIP } from 'node:net';
import type { IncomingMessage } from 'node:http';

/** The client's address (客户端地址), from the entries of `X-Forwarded-For` written by trusted proxies, counted from the right. */
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
export const plain = (address: string) => (address.startsWith('::ffff:') ? address.slice(7) : address);

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip'];

/** Whether somebody at the machine itself asks (本机): a proxy on it writes for whom. */
export function fromThisMachine({ socket, headers }: IncomingMessage): boolean {
  const address = plain(socket.remoteAddress ?? '');
  return (address === '::1' || address.startsWith('127.')) && !FORWARDED.some((name) => name in headers);
}
