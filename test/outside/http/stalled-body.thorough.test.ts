/** 传到一半停下来的附件和表单: ended after a quiet time with an answer, nothing of it left behind; slow but moving old phones pass. */
import { mkdirSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { PACE, type Pace } from '#server/outside/http/pace.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { openSite } from './open-site.ts';
import { formPage } from './pages-of-test.tsx';
import { PDF } from './samples.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const matter = await buildConsultation(database, people, {});

/** A small part of the product's patience, at the same rate. */
const SHORT: Pace = { ...PACE, quietMs: 1200, graceMs: 2000, checkMs: 50 };
const site = await openSite(database, { routes: [formPage], pace: SHORT });
/** With the product's own patience: a busy machine needs more than a moment to store what has come. */
const patient = await openSite(database, { routes: [formPage] });
const folder = join(database.services.config.dataDir, '../files');
mkdirSync(folder, { recursive: true });
const stored = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;

const BOUNDARY = 'ab12';
const part = (name: string, value: string) =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (bytes: string, name = 'file') =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n${bytes}\r\n--${BOUNDARY}--\r\n`;
const upload = (bytes: number) =>
  part('purpose', 'comment') +
  part('consultationId', matter.id) +
  file(PDF.toString('latin1').padEnd(bytes, '\n'));

interface Sending {
  path: string;
  type?: string;
  body: string;
  /** How many bytes go at once, and how long after the last. */
  bytes?: number;
  everyMs?: number;
  /** Stops after so many. */
  until?: number;
}

/** Sends a request byte by byte over a plain socket; answers what came back until the connection ended, and after how long. */
async function send({ path, body, until = body.length, bytes = until, everyMs = 0, ...rest }: Sending) {
  const { type = `multipart/form-data; boundary=${BOUNDARY}` } = rest;
  const socket = connect(site.port, '127.0.0.1');
  const chunks: Buffer[] = [];
  const broken: Error[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', (error) => broken.push(error));
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const answered = new Promise<void>((resolve) => socket.once('data', () => resolve()));
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${site.port}\r\norigin: ${site.url}\r\ncontent-type: ${type}\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n`,
  );
  for (let from = 0; from < until && !socket.destroyed; from += bytes) {
    socket.write(body.slice(from, Math.min(from + bytes, until)), 'latin1');
    if (everyMs > 0) await wait(everyMs);
  }
  const began = performance.now();
  await answered;
  const ms = performance.now() - began;
  await closed;
  const text = Buffer.concat(chunks).toString('utf8');
  return { status: Number(text.slice(9, 12)), text, ms, broken };
}

const FORM = 'application/x-www-form-urlencoded';
const STALLED = [
  ['附件传到一半', { path: '/files', body: upload(400_000), until: 200_000 }, 'TOO_SLOW'],
  ['附件刚开头', { path: '/files', body: upload(400_000), until: 60 }, 'TOO_SLOW'],
  [
    '带附件的表单',
    { path: '/biaodan', body: file(PDF.toString('latin1').padEnd(9e4), 'files'), until: 8e4 },
    '没有传完',
  ],
  [
    '不带附件的表单',
    { path: '/biaodan', type: FORM, body: `text=${'a'.repeat(3000)}`, until: 500 },
    '没有传完',
  ],
  [
    '接口的查询',
    { path: '/graphql', type: 'application/json', body: ' '.repeat(900), until: 10 },
    'TOO_SLOW',
  ],
] as const;

it.each(STALLED)(
  '%s停下来，一段时间没有一个字节就结束，说明没有收下，什么也不留',
  async (_name, sending, said) => {
    const before = stored();
    const { status, text, ms } = await send(sending);
    expect([status, text.includes(said), text.includes('这次没有收下')]).toEqual([408, true, true]);
    expect(ms).toBeGreaterThan(SHORT.quietMs - 100);
    expect(ms).toBeLessThan(SHORT.quietMs + 3000);
    await expect.poll(stored).toBe(before);
  },
);

it('一直有字节但太慢的，也结束', async () => {
  const { status } = await send({
    path: '/files',
    body: upload(400_000),
    bytes: 20,
    everyMs: 100,
    until: 600,
  });
  expect(status).toBe(408);
});

it('传到一半断了线的，不留半个文件', async () => {
  const before = stored();
  const socket = connect(patient.port, '127.0.0.1');
  const body = upload(400_000);
  socket.write(
    `POST /files HTTP/1.1\r\nhost: 127.0.0.1:${patient.port}\r\norigin: ${patient.url}\r\ncontent-type: multipart/form-data; boundary=${BOUNDARY}\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 200_000)}`,
  );
  await expect.poll(stored).toBe(before + 1);
  socket.destroy();
  await expect.poll(stored).toBe(before);
});

it.each([
  ['附件', { path: '/files', body: upload(12_000) }, 201],
  ['表单', { path: '/biaodan', type: FORM, body: `text=${'a'.repeat(12_000)}` }, 303],
])('每秒三千字节的老手机照样传得完：%s', async (_name, sending, status) => {
  expect((await send({ ...sending, bytes: 600, everyMs: 200 })).status).toBe(status);
});

it('表单传得比平时答复的时限还久，也照样办理', async () => {
  const body = `text=${'a'.repeat(30_000)}`;
  expect((await send({ path: '/biaodan', type: FORM, body, bytes: 600, everyMs: 200 })).status).toBe(303);
});

it('已经答复不收的，还在传的照样听完，不半途断开', async () => {
  const body = 'a'.repeat(40_000);
  const sending = { path: '/biaodan', type: 'text/plain', body, bytes: 1000, everyMs: 100 };
  const { status, broken } = await send(sending);
  expect([status, broken]).toEqual([415, []]);
});
