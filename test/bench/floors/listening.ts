import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves on a free port of this machine and says which (基准服务). */
export function listening(handle: RequestListener): void {
  const server = createServer(handle).listen(0, '127.0.0.1', () => {
    console.log(`ready: ${(server.address() as AddressInfo).port}`);
  });
}
