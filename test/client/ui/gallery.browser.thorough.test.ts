/** Every part in a real browser: WCAG by axe, and no sideways scroll, in each way of looking. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { workerBrowser } from '#test/kernel/browser.ts';
import { documents } from './gallery/documents.tsx';

interface Look {
  width: number;
  elder: 'on' | 'xl' | null;
  colorScheme: 'light' | 'dark';
}

const look = (
  width: number,
  elder: Look['elder'] = null,
  colorScheme: Look['colorScheme'] = 'light',
): Look => ({
  width,
  elder,
  colorScheme,
});

const LOOKS: [string, Look][] = [
  ['320', look(320)],
  ['1280', look(1280)],
  ['360 长辈模式', look(360, 'on')],
  ['360 大字', look(360, 'xl')],
  ['1280 长辈模式', look(1280, 'on')],
  ['360 深色', look(360, null, 'dark')],
];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sheet = ['tokens', 'citizen', 'desk']
  .flatMap((entry) => [
    ...readFileSync(`client/ui/${entry}.css`, 'utf8').matchAll(/@layer [^;{]+;|@import '\.\/([^']+)';/g),
  ])
  .map(([whole, file]) => (file ? readFileSync(`client/ui/${file}`, 'utf8') : whole))
  .join('\n');

const violations = (page: Page): Promise<string[]> =>
  page.evaluate(`axe.run(document).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`);

const sideways = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

let browser: Browser;
beforeAll(async () => {
  browser = await workerBrowser();
});

async function open(name: string, { width, elder, colorScheme }: Look): Promise<Page> {
  const viewport = { width, height: 900 };
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
  const html = documents[name]!({ elder }).replace('</head>', () => `<style>${sheet}</style></head>`);
  await page.setContent(`<!doctype html>${html}`);
  await page.evaluate(axe);
  return page;
}

describe.each(LOOKS)('%s', (_, way) => {
  const names = Object.keys(documents).filter((name) => name !== 'desk' || way.elder === null);

  it.each(names)('%s 没有无障碍问题，也不横向滚动', async (name) => {
    const page = await open(name, way);
    const found = { violations: await violations(page), sideways: await sideways(page) };
    await page.close();
    expect(found).toEqual({ violations: [], sideways: 0 });
  });
});
