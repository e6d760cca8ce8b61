/** 空闲的连接: who asks again after a pause, as a proxy that keeps its connections does, is not cut off in the middle. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { listen } from '#server/outside/http/listen.ts';

const listening = await listen(
  { host: '127.0.0.1', port: 0 },
  (_request, response) => void response.end('好'),
);
afterAll(() => listening.stop(100));

it('停了七秒再问，同一连接照样回答，而且说明至少保留一分钟', async () => {
  const socket = connect(listening.port, '127.0.0.1');
  const ask = async () => {
    socket.write('GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n');
    return String((await once(socket, 'data', { signal: AbortSignal.timeout(3000) })) as [Buffer]);
  };
  const first = await ask();
  await wait(7000);
  expect(await ask()).toContain('200 OK');
  socket.destroy();
  expect(Number(/keep-alive: timeout=(\d+)/i.exec(first)?.[1])).toBeGreaterThan(60);
});
