/**
 * The first start of the demonstration: its first page is served before the county is built; cut off, it begins again.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { closeAfterFile } from '#test/kernel/closings.ts';
import { ownerOf } from '#test/kernel/told-once.ts';
import { settingsOf } from './running/told-county.ts';

const DATABASE = 'first_start';
const READY = /ready: (http:\/\/localhost:\d+)/;

const admin = await ownerOf('postgres');
await admin.query(`create database ${DATABASE} template participation`);
const home = mkdtempSync(join(inject('scratch'), 'first-start-'));
closeAfterFile(async () => {
  await admin.query(`drop database ${DATABASE} with (force)`);
  await admin.end();
});

interface Started {
  child: ChildProcess;
  url: string;
  said: () => string;
  ended: Promise<number | null>;
}

/** Without the test's clock: pages would be cached, were they complete. */
function start(): Promise<Started> {
  const env = { ...process.env, ...settingsOf(DATABASE, home), NODE_ENV: 'production', TEST_CLOCK: '0' };
  const child = spawn(process.execPath, ['--import', './server/require-node.js', 'server/start.ts'], { env });
  let text = '';
  const said = () => text;
  const ended = new Promise<number | null>((done) => child.once('close', done));
  closeAfterFile(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return new Promise((resolve, reject) => {
    void ended.then((code) => reject(new Error(`ended with ${code}: ${text}`)));
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part) => {
        text += part;
        const url = READY.exec(text)?.[1];
        if (url) resolve({ child, url, said, ended });
      });
  });
}

const catalogueAt = async (url: string) => (await fetch(`${url}/mulu`)).text();

it('目录一讲完，首页就能看并写明还在写入；这时停下干净退出，再启动从头讲起；讲不下去的，退出1', async () => {
  const first = await start();
  const page = await (await fetch(first.url)).text();
  expect(first.said()).not.toContain('演示账号');
  expect(page).toContain('演示县的数据还在写入');
  expect(await catalogueAt(first.url)).toContain('/juece/2026-002"');
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(first.said()).not.toContain('已讲完');

  const again = await start();
  expect(again.said()).toContain('重新开始 / the demonstration was cut off, beginning again');
  expect(await catalogueAt(again.url)).toContain('/juece/2026-002"');
  // Somebody takes away what the story needs next.
  const owner = await ownerOf(DATABASE);
  await owner.query('alter table library_expert rename to gone');
  await owner.end();
  expect(await again.ended, '讲不下去的演示县不留着').toBe(1);
  expect(again.said()).toContain('library_expert');
});
