/** A plain balancer of TCP connections (四层负载均衡): it knows nothing of what they carry, nor who is alive. */
import { connect, createServer, type Socket } from 'node:net';
import { closeAfterFile } from '#test/kernel/closings.ts';

const HOST = '127.0.0.1';

/** A balancer that runs. */
export interface Balancer {
  url: string;
  port: number;
  /** Which server took the connection that came from this port. */
  takenBy: (port: number) => number | undefined;
}

/** Hands each connection to the next server in turn; whoever refuses it is passed over. The list may change meanwhile. */
export async function openBalancer(servers: readonly number[]): Promise<Balancer> {
  const taken = new Map<number, number>();
  let turn = 0;
  const hand = (client: Socket, tries: number): void => {
    if (tries === 0) return void client.destroy();
    const at = turn++ % servers.length;
    const server = connect({ port: servers[at] ?? 0, host: HOST });
    const refused = () => hand(client, tries - 1);
    server.once('error', refused).once('connect', () => {
      server.off('error', refused);
      taken.set(client.remotePort ?? 0, at);
      join(client, server);
    });
  };
  const balancer = createServer({ pauseOnConnect: true }, (client) => {
    client.on('error', () => client.destroy());
    hand(client, servers.length);
  });
  await new Promise<void>((done) => balancer.listen(0, HOST, done));
  closeAfterFile(() => void balancer.close());
  const address = balancer.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { port } = address;
  return { url: `http://${HOST}:${port}`, port, takenBy: (from) => taken.get(from) };
}

/** What ends on one side ends on the other, as it ended. */
function join(client: Socket, server: Socket): void {
  server.on('error', () => client.destroy());
  client.on('close', () => server.destroy());
  client.pipe(server).pipe(client);
}
