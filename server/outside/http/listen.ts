import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, Server as TcpServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** Bodies have a least speed (pace.ts): at 3 kB a second ten megabytes take an hour. */
const LONGEST_UPLOAD_MS = 3_600_000;
const HEADERS_MS = 5000;
const CHECK_MS = 1000;
/** Longer than proxies keep theirs (60 s): a request on a connection that is just being closed is lost. */
const KEEP_ALIVE_MS = 65_000;
const DRAIN_CHECK_MS = 50;
const GRACE_MS = 700;

/** Where the server is to be reached. */
export interface Place {
  host: string;
  port: number;
}

/** A listening server. `stop` accepts no new requests, finishes those in flight, and cuts the rest after `patience`. */
export interface Listening {
  server: Server;
  port: number;
  stop(patience: number): Promise<void>;
}

/** Takes over a connection that asked to become a web socket. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** Whether a request is a WebSocket upgrade for GraphQL; other upgrades are handled as plain requests. */
export const isContract = ({ url = '', headers }: IncomingMessage): boolean =>
  headers.upgrade?.toLowerCase() === 'websocket' && /^\/graphql(?:$|\?)/.test(url);

/** Opens the port (监听端口); without IPv6 the address of all interfaces is IPv4's. */
export async function listen(
  { host, port }: Place,
  handle: (request: IncomingMessage, response: ServerResponse) => void,
  upgrade?: Upgrade,
): Promise<Listening> {
  let stopping = false;
  const underWay = new Set<ServerResponse>();
  const server = createServer(
    {
      headersTimeout: HEADERS_MS,
      requestTimeout: LONGEST_UPLOAD_MS,
      connectionsCheckingInterval: CHECK_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxHeaderSize: 16_384,
      shouldUpgradeCallback: (request) => upgrade !== undefined && !stopping && isContract(request),
    },
    (request, response) => {
      if (stopping) response.shouldKeepAlive = false;
      underWay.add(response);
      response.once('close', () => underWay.delete(response));
      handle(request, response);
    },
  );
  if (upgrade) server.on('upgrade', upgrade);
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await bind(server, host, port);
  const stop = (patience: number) => {
    stopping = true;
    // Otherwise their clients send the next request to a server that is about to end.
    for (const response of underWay) response.shouldKeepAlive = false;
    return drain(server, sockets, patience);
  };
  return { server, port: (server.address() as AddressInfo).port, stop };
}

async function bind(server: Server, host: string, port: number): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (host !== '::' || (code !== 'EAFNOSUPPORT' && code !== 'EADDRNOTAVAIL')) throw error;
    server.listen(port, '0.0.0.0');
    await once(server, 'listening');
  }
}

/**
 * Stops accepting connections at once, but leaves the open ones a moment: a request already on its way is
 * still answered, with `connection: close`. Then idle connections are closed, finally all.
 */
async function drain(server: Server, sockets: ReadonlySet<Socket>, patience: number): Promise<void> {
  // The http server's own `close` would cut idle connections at once.
  const closed = new Promise<void>((resolve) => TcpServer.prototype.close.call(server, () => resolve()));
  const closeIdle = () => {
    server.closeIdleConnections();
    // Browsers open connections in advance; Node counts these as busy.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  };
  let idle: NodeJS.Timeout | undefined;
  const grace = setTimeout(
    () => {
      // Bytes that have arrived are read before a connection is called idle: timers come first after a busy moment.
      setImmediate(closeIdle);
      idle = setInterval(() => setImmediate(closeIdle), DRAIN_CHECK_MS);
    },
    Math.min(GRACE_MS, patience),
  );
  const cut = setTimeout(() => {
    server.closeAllConnections();
    // Upgraded connections no longer belong to the http server.
    for (const socket of sockets) socket.destroy();
  }, patience);
  await closed;
  for (const timer of [grace, cut]) clearTimeout(timer);
  clearInterval(idle);
}
