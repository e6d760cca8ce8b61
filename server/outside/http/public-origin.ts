import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { plain } from './client-address.ts';

/**
 * The base of absolute links (对外网址): the address the county set, else the server's own address, as it is asked for. A `Host` that
 * names anything else can be forged: it stands in no answer and makes none.
 */
export function publicOrigin({ headers, socket }: IncomingMessage, publicUrl: string | null): string {
  if (publicUrl !== null) return publicUrl;
  const port = socket.localPort === 80 ? '' : `:${socket.localPort ?? ''}`;
  const address = plain(socket.localAddress ?? '');
  const own = `${isIPv6(address) ? `[${address}]` : address}${port}`;
  return `http://${headers.host === `localhost${port}` ? headers.host : own}`;
}
