/** The doors of 首页 in 长辈模式, and the way into it, on phones and at a desk: WCAG by axe, big enough, nothing that does not fit. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { homePage } from '#client/citizen/home/home-page.ts';
import { workerBrowser } from '#test/kernel/browser.ts';
import { citizenSheet } from './citizen-sheet.ts';
import { home } from './documents.ts';
import { show, type Visit } from './show.tsx';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`;
const SIDEWAYS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
/** Height of the lowest door, smallest letters of all. */
const SMALLEST = `(() => {
  const doors = [...document.querySelectorAll('.doors a')];
  const letters = doors.flatMap((door) => [...door.children].map((one) => parseFloat(getComputedStyle(one).fontSize)));
  return { doors: doors.length, height: Math.min(...doors.map((door) => door.offsetHeight)), letters: Math.min(...letters) };
})()`;

let page: Page;
beforeAll(async () => {
  page = await (await workerBrowser()).newPage({ reducedMotion: 'reduce' });
  await page.evaluate(axe);
});
afterAll(() => page.close());

async function look(elder: (Visit['elder'] & {}) | null, width: number, height: number) {
  await page.setViewportSize({ width, height });
  const html = show(homePage, home, { elder }).replace(
    '</head>',
    () => `<style>${citizenSheet}</style></head>`,
  );
  await page.setContent(`<!doctype html>${html}`);
}

describe.each([
  ['on', 20],
  ['xl', 24],
] as const)('%s', (elder, letters) => {
  it.each([320, 360, 1280])('%d像素宽：四扇门够高、字够大，没有无障碍问题，不横向滚动', async (width) => {
    await look(elder, width, 800);
    const found = await page.evaluate<{ doors: number; height: number; letters: number }>(SMALLEST);
    expect(found.doors).toBe(4);
    expect(found.height).toBeGreaterThanOrEqual(72);
    expect(found.letters).toBeGreaterThanOrEqual(letters);
    expect(await page.evaluate(SIDEWAYS)).toBe(0);
    expect(await page.evaluate(AXE)).toEqual([]);
  });

  it('整张卡片都点得到，点中的是这扇门', async () => {
    await look(elder, 360, 640);
    const missed = await page.evaluate(`[...document.querySelectorAll('.doors li')].filter((card) => {
      card.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = card.getBoundingClientRect();
      return [[left + 6, top + 6], [right - 6, top + 6], [left + 6, bottom - 6], [right - 6, bottom - 6]]
        .some(([x, y]) => document.elementFromPoint(x, y)?.closest('a') !== card.firstElementChild);
    }).length`);
    expect(missed).toBe(0);
  });
});

it.each([
  [null, '长辈模式', 360],
  [null, '长辈模式', 320],
  ['on', '退出长辈模式', 360],
  ['xl', '退出长辈模式', 360],
] as const)('%s：不打开菜单，“%s”在%d×640的第一屏上看得见、点得到', async (elder, name, width) => {
  await look(elder, width, 640);
  const link = page.getByRole('link', { name, exact: true });
  await expect.poll(() => link.count()).toBe(1);
  const box = await link.boundingBox();
  expect(box!.y + box!.height).toBeLessThanOrEqual(640);
  expect(box!.x + box!.width).toBeLessThanOrEqual(width);
  expect(box!.height).toBeGreaterThanOrEqual(44);
  await link.click({ trial: true });
});
