// `npm run screenshots`: every public page and every desk of the demonstration county at 360 and 1280 px, as pictures to look through.
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
const PATIENCE_MS = 180_000;
const PORT = process.env.PORT ?? '4390';

/** /zhengji/2026-002/1/tiao/%E4%B8%80 → zhengji_2026-002_1_tiao_一 */
const nameOf = (path: string) =>
  decodeURIComponent(path)
    .replaceAll(/[^\p{L}\p{N}=-]+/gu, '_')
    .replaceAll(/^_|_$/g, '') || 'shouye';

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${nameOf(name)}.png`), fullPage: true });
}

async function publicPictures(browser: Browser, url: string, paths: readonly string[]): Promise<void> {
  for (const width of WIDTHS) {
    const page = await browser.newPage({ baseURL: url, viewport: { width, height: 900 } });
    // Long pages on a busy machine take their time.
    page.setDefaultTimeout(PATIENCE_MS);
    for (const path of paths) {
      await page.goto(path);
      await take(page, `${path}-${width}`);
    }
    await page.close();
  }
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
    const paths = (await crawl(url)).pages.filter((path) => !path.includes('?'));
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER);
    const browser = await workerBrowser();
    await publicPictures(browser, url, paths);
    const passwords = passwordsIn(join(home, 'demo-accounts.txt'));
    const passwordOf = (login: string) => passwords.get(login) ?? '';
    const desks = await deskPictures(browser, { url, passwordOf }, { widths: WIDTHS, take });
    await browser.close();
    console.log(`${(paths.length + desks) * WIDTHS.length} → ${FOLDER}`);
  } finally {
    await program.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

await main();
