/** 还在传送时就已被拒绝: who is still sending reads the whole answer, and only then the connection ends. */
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { testDatabase } from '#test/kernel/database.ts';
import { openSite } from './open-site.ts';

const database = await testDatabase();
const site = await openSite(database);

const CHUNK = Buffer.alloc(300_000, 'a');

/** Sends 3 MB in ten parts, whatever comes back, and reads only when all are sent. */
async function sendAll(head: string): Promise<{ answer: string; broken: string[] }> {
  const socket = connect(site.port, '127.0.0.1');
  const broken: string[] = [];
  socket.on('error', (error: NodeJS.ErrnoException) => broken.push(error.code ?? error.message));
  socket.pause();
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.write(head);
  for (let sent = 0; sent < 10; sent += 1) {
    socket.write(CHUNK);
    await wait(30);
  }
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.resume();
  await closed;
  return { answer: Buffer.concat(chunks).toString(), broken };
}

const head = (path: string, type: string) =>
  `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${site.port}\r\norigin: ${site.url}\r\ncontent-type: ${type}\r\ncontent-length: ${CHUNK.length * 10}\r\n\r\n`;

it.each([
  ['超过一兆字节的查询', '/graphql', 'application/json', 'TOO_LARGE'],
  ['不是表单的上传', '/files', 'text/plain', 'UNSUPPORTED_MEDIA_TYPE'],
])('%s', async (_name, path, type, code) => {
  const { answer, broken } = await sendAll(head(path, type));
  expect(broken).toEqual([]);
  expect(answer).toContain(code);
  expect(answer.toLowerCase()).toContain('connection: close');
});
