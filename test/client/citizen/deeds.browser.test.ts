/** 您提过，我们做了, on phones and at a desk, without scripts: WCAG by axe, and nothing that does not fit. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deedsPage } from '#client/citizen/deed/deeds-pages.ts';
import { workerBrowser } from '#test/kernel/browser.ts';
import { citizenSheet } from './citizen-sheet.ts';
import { decision, DEED } from './deeds.ts';
import { show } from './show.tsx';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`;
const SIDEWAYS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

let page: Page;
beforeAll(async () => {
  page = await (await workerBrowser()).newPage({ reducedMotion: 'reduce' });
});
afterAll(() => page.close());

it.each([
  [320, null],
  [360, 'xl'],
  [1280, null],
] as const)('%d像素宽：办了什么看得到，没有无障碍问题，不横向滚动', async (width, elder) => {
  await page.setViewportSize({ width, height: 800 });
  const html = show(deedsPage, { decision }, { elder }).replace(
    '</head>',
    () => `<style>${citizenSheet}</style></head>`,
  );
  await page.setContent(`<!doctype html>${html}`);
  await page.evaluate(axe);
  expect(await page.getByText(DEED.words).isVisible()).toBe(true);
  expect(await page.locator('article.theme h2').count()).toBe(2);
  expect(await page.evaluate(SIDEWAYS)).toBe(0);
  expect(await page.evaluate(AXE)).toEqual([]);
});
