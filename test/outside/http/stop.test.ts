import { Agent, request } from 'node:http';
import { createConnection } from 'node:net';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { listen } from '#server/outside/http/listen.ts';

/** A server whose answers wait until they are let go. */
async function waiting() {
  let arrived = () => {};
  let release = () => {};
  const inside = new Promise<void>((resolve) => (arrived = resolve));
  const gate = new Promise<void>((resolve) => (release = resolve));
  const http = await listen({ host: '127.0.0.1', port: 0 }, (_request, response) => {
    arrived();
    void gate.then(() => response.end('whole answer'));
  });
  return { http, inside, release, url: `http://127.0.0.1:${http.port}/` };
}

it('停止时不再接新的请求，办理中的办完再走', async () => {
  const { http, inside, release, url } = await waiting();
  const answer = fetch(url);
  await inside;
  const stopped = http.stop(60_000);
  await expect(fetch(url)).rejects.toThrow();
  release();
  const { headers } = await answer;
  expect([headers.get('connection'), await (await answer).text()]).toEqual(['close', 'whole answer']);
  await stopped;
});

it('停止时还在路上的请求照样办，并请它下次另开连接', async () => {
  const { http, release } = await waiting();
  release();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  expect(await ask(http.port, agent)).toMatchObject({ text: 'whole answer', connection: 'keep-alive' });
  const stopped = http.stop(60_000);
  expect(await ask(http.port, agent)).toMatchObject({ text: 'whole answer', connection: 'close' });
  await stopped;
});

it('正忙的时候停止，已经到了、还没有来得及看的请求照样办', async () => {
  const { http, release } = await waiting();
  release();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  await ask(http.port, agent);
  const stopped = http.stop(60_000);
  const answer = ask(http.port, agent);
  // The request is written at once; the time that connections are left open passes in one busy moment.
  await new Promise((resolve) => process.nextTick(resolve));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
  expect(await answer).toMatchObject({ text: 'whole answer' });
  await stopped;
});

/** One request by a keep-alive connection. */
const ask = (port: number, agent: Agent) =>
  new Promise<{ text: string; connection: string | undefined }>((resolve, reject) => {
    request({ host: '127.0.0.1', port, agent }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => resolve({ text, connection: answer.headers.connection }));
    })
      .on('error', reject)
      .end();
  });

it('从未用过的连接随即关闭，不等它超时', async () => {
  const { http } = await waiting();
  const socket = createConnection(http.port, '127.0.0.1');
  await once(socket, 'connect');
  const closed = once(socket, 'close');
  await http.stop(60_000);
  await closed;
});

it('到了时限仍没有办完的，断开', async () => {
  const { http, inside, url } = await waiting();
  const answer = fetch(url).catch(() => 'cut');
  await inside;
  await http.stop(0);
  expect(await answer).toBe('cut');
});
