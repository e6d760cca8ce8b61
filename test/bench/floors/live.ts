// A program of its own: what was prepared goes to everybody who is connected, by plain node:http or by web socket; nothing else.
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

const way = process.argv[2];
const responses = new Set<ServerResponse>();
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });

function say(text: string): void {
  if (way === 'ws') {
    const prepared = Buffer.from(text);
    for (const client of sockets.clients) client.send(prepared, { binary: false });
    return;
  }
  const chunk = Buffer.from(`data: ${text}\n\n`);
  for (const response of responses) response.write(chunk);
}

const server = createServer((request, response) => {
  if (request.method === 'POST') {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      response.end();
      say(Buffer.concat(parts).toString('utf8'));
    });
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(': welcome\n\n');
  responses.add(response);
});
server.on('upgrade', (request, socket, head) => {
  sockets.handleUpgrade(request, socket, head, (ready: WebSocket) => ready.send('welcome'));
});
server.listen(0, '127.0.0.1', () => {
  console.log(`ready: ${(server.address() as AddressInfo).port}`);
});
