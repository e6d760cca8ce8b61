/** Pages in the states that a running county rarely shows, in a real browser: WCAG by axe, and no sideways scroll. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workerBrowser } from '#test/kernel/browser.ts';
import { citizenSheet } from './citizen-sheet.ts';
import { documents } from './documents.ts';

/** Rules of axe that depend on sizes and colours; the others look at what is written, which 长辈模式 does not change. */
const OF_LOOKS = {
  runOnly: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'],
};

const LOOKS = [
  ['320', { width: 320, elder: null, colorScheme: 'light', rules: {} }],
  ['1280 深色', { width: 1280, elder: null, colorScheme: 'dark', rules: {} }],
  ['360 长辈模式', { width: 360, elder: 'on', colorScheme: 'light', rules: OF_LOOKS }],
] as const;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Main columns narrower than the aside beside them. */
const SQUEEZED = `[...document.querySelectorAll('.split--first')].filter(({ children: [aside, own] }) =>
  own.getBoundingClientRect().width < aside.getBoundingClientRect().width).map(({ outerHTML }) => outerHTML.slice(0, 80))`;

describe.each(LOOKS)('%s', (_, { width, elder, colorScheme, rules }) => {
  const options = JSON.stringify({ resultTypes: ['violations'], ...rules });
  let page: Page;
  beforeAll(async () => {
    const browser = await workerBrowser();
    page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
    // The window stays when its document is replaced, and axe with it.
    await page.evaluate(axe);
  });
  afterAll(() => page.close());

  it.each(Object.keys(documents))('%s 没有无障碍问题，也不横向滚动', async (name) => {
    const html = documents[name]!({ elder }).replace(
      '</head>',
      () => `<style>${citizenSheet}</style></head>`,
    );
    await page.setContent(`<!doctype html>${html}`);
    const violations = await page.evaluate<string[]>(`axe.run(document, ${options}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`);
    const sideways = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    const squeezed = await page.evaluate<string[]>(SQUEEZED);
    expect({ violations, sideways, squeezed }).toEqual({ violations: [], sideways: 0, squeezed: [] });
  });
});
