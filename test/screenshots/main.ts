/**
 * `npm run screenshots`: every public page and every desk of the demonstration county at 360 and 1280 px, the big pages in
 * 长辈模式 and 大字 too, as pictures to look through. With paths (`-- /mulu /guize`): these pages alone, in the three modes.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { workerBrowser } from '#test/kernel/browser.ts';
import { startProgram } from '#test/kernel/load-program.ts';
import { crawl } from '#test/journeys/running/crawl.ts';
import { passwordsIn } from '#test/journeys/running/passwords.ts';
import { deskPictures } from './desks.ts';

const FOLDER = resolve('screenshots');
const WIDTHS = [360, 1280];
/** Pages that the most citizens meet, and the longest ones. */
const BIG = [
  '/',
  '/zhengji/2026-009/1',
  '/juece/2026-003',
  '/tingzheng/2026-003-1',
  '/kaifang/2026-2',
  '/mulu',
  '/guize',
  '/shuju',
];
const PATIENCE_MS = 180_000;
const PORT = process.env.PORT ?? '4390';

/** /zhengji/2026-002/1/tiao/%E4%B8%80 → zhengji_2026-002_1_tiao_一 */
const nameOf = (path: string) =>
  decodeURIComponent(path)
    .replaceAll(/[^\p{L}\p{N}=-]+/gu, '_')
    .replaceAll(/^_|_$/g, '') || 'shouye';

/** Pictures are fetched when they come near; the picture of a whole page waits for all of them. */
const LOAD_ALL = () =>
  Promise.all(
    [...document.images].map((image) => {
      image.loading = 'eager';
      return image.decode().catch(() => undefined);
    }),
  );

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(LOAD_ALL);
  await page.screenshot({ path: join(FOLDER, `${nameOf(name)}.png`), fullPage: true });
}

type Mode = 'on' | 'xl' | null;

async function publicPictures(
  browser: Browser,
  url: string,
  paths: readonly string[],
  mode: Mode = null,
): Promise<number> {
  for (const width of WIDTHS) {
    const context = await browser.newContext({ baseURL: url, viewport: { width, height: 900 } });
    if (mode) await context.addCookies([{ name: 'elder', value: mode, url }]);
    const page = await context.newPage();
    // Long pages on a busy machine take their time.
    page.setDefaultTimeout(PATIENCE_MS);
    for (const path of paths) {
      await page.goto(path);
      await take(page, [path, width, mode].filter(Boolean).join('-'));
    }
    await context.close();
  }
  return paths.length;
}

/** Pictures of all that was asked for, counted at one width. */
async function pictures(browser: Browser, url: string, home: string): Promise<number> {
  const asked = process.argv.slice(2);
  const paths = asked.length > 0 ? asked : (await crawl(url)).pages.filter((path) => !path.includes('?'));
  let count = await publicPictures(browser, url, paths);
  for (const mode of ['on', 'xl'] as const)
    count += await publicPictures(browser, url, asked.length > 0 ? asked : BIG, mode);
  if (asked.length > 0) return count;
  const passwords = passwordsIn(join(home, 'demo-accounts.txt'));
  const passwordOf = (login: string) => passwords.get(login) ?? '';
  return count + (await deskPictures(browser, { url, passwordOf }, { widths: WIDTHS, take }));
}

/** Links lead to every public route (citizen-pages.test.ts), so following them is the list of pages; filtered lists once are enough. */
async function main(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'screenshots-'));
  // The database's account must be able to enter it.
  chmodSync(home, 0o755);
  const program = await startProgram({
    command: process.execPath,
    args: ['--import', './server/require-node.js', 'server/start.ts'],
    env: { PORT, DATA_DIR: home },
    ready: /ready: (http\S+)[^]*演示县已讲完/,
    patience: 300_000,
  });
  try {
    const url = program.ready[1] ?? '';
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER);
    const browser = await workerBrowser();
    const count = await pictures(browser, url, home);
    await browser.close();
    console.log(`${count * WIDTHS.length} → ${FOLDER}`);
  } finally {
    await program.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

await main();
