// `npm run screenshots`: every public page of the demonstration county at 360 and 1280 px, as pictures to look through.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { chromiumFromNpm } from '#test/kernel/browser-unpack.ts';
import { startProgram } from '#test/kernel/load-program.ts';
import { crawl } from '#test/journeys/running/crawl.ts';

const FOLDER = resolve('screenshots');
const WIDTHS = [360, 1280];
const PATIENCE_MS = 180_000;
const PORT = process.env.PORT ?? '4390';

/** /zhengji/2026-002/1?x=1 → zhengji_2026-002_1_x=1 */
const nameOf = (path: string) => path.replaceAll(/[^\w=-]+/g, '_').replaceAll(/^_|_$/g, '') || 'shouye';

async function launch(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  const { executablePath, env } = own ? { executablePath: own, env: {} } : await chromiumFromNpm();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox'],
  });
}

async function pictures(browser: Browser, url: string, paths: readonly string[]): Promise<void> {
  for (const width of WIDTHS) {
    const page = await browser.newPage({ baseURL: url, viewport: { width, height: 900 } });
    // Long pages on a busy machine take their time.
    page.setDefaultTimeout(PATIENCE_MS);
    for (const path of paths) {
      await page.goto(path);
      await page.screenshot({ path: join(FOLDER, `${nameOf(path)}-${width}.png`), fullPage: true });
    }
    await page.close();
  }
}

/** Links lead to every public route (citizen-pages.test.ts), so following them is the list of pages; filtered lists once are enough. */
async function main(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'screenshots-'));
  const program = await startProgram({
    command: process.execPath,
    args: ['--import', './server/require-node.js', 'server/start.ts'],
    env: { PORT, DATA_DIR: home },
    ready: /ready: (http\S+)/,
    patience: 300_000,
  });
  try {
    const url = program.ready[1] ?? '';
    const paths = (await crawl(url)).pages.filter((path) => !path.includes('?'));
    mkdirSync(FOLDER, { recursive: true });
    const browser = await launch();
    await pictures(browser, url, paths);
    await browser.close();
    console.log(`${paths.length * WIDTHS.length} → ${FOLDER}`);
  } finally {
    await program.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

await main();
