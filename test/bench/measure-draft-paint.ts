import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { noBrowser, workerBrowser } from '#test/kernel/browser.ts';
import { notRun, type Row } from '#test/kernel/load-rows.ts';
import { ARTICLES, clausesOf, publishLong, textOf } from './long-version.ts';
import type { Workshop } from './workshop.ts';

const ROUNDS = 5;
/** Slow 4G as Lighthouse has it, and a processor four times slower. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };
const SLOWER = 4;

const MARK = {
  id: 'draft-paint',
  what: `草案阅读页（${ARTICLES}条）在慢速4G、处理器慢四倍的手机上，最大内容显示（LCP）`,
  unit: '毫秒',
  must: 1500,
  goal: 1500,
  mark: 'ours',
  atLeast: false,
} as const;

const LARGEST = `new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime))
  .observe({ type: 'largest-contentful-paint', buffered: true }))`;

/** 草案阅读: until the largest part of the page stands on a slow phone; the floor is the same text in a page of nothing else. */
export async function measureDraftPaint(workshop: Workshop): Promise<Row> {
  if (noBrowser) return notRun(MARK, noBrowser);
  const { house, matter } = await workshop.subject();
  const clauses = clausesOf(ARTICLES);
  const path = await publishLong(house, matter.answered.no, clauses);
  const bare = await serveText(textOf(clauses));
  const browser = await workerBrowser();
  const floor: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    floor.push(await paintOf(browser, bare.url));
    ours.push(await paintOf(browser, `http://localhost:${house.port}${path}`));
  }
  await browser.close();
  bare.stop();
  const note = `各${ROUNDS}次的中位数，最慢 ${Math.max(...ours).toFixed(0)}；基准为只有这些文字的网页`;
  return { ...MARK, floor: median(floor), ours: median(ours), load: loadavg()[0] ?? Number.NaN, note };
}

const median = (times: readonly number[]) =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;

/** One visit of somebody who was never here, on a phone. */
async function paintOf(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url, { waitUntil: 'load' });
  const painted = await page.evaluate<number>(LARGEST);
  await context.close();
  return painted;
}

async function serveText(text: string) {
  const html = gzipSync(`<!doctype html><html lang="zh-CN"><title>草案</title><pre>${text}</pre></html>`);
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' };
  const server = createServer((_, answer) => answer.writeHead(200, headers).end(html));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}
