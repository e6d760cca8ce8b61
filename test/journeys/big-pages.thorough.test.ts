/** 大页面不越长越长: how high a page is on a phone, and how many links it shows, at most; its foot on every page. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';

/** Screens of a phone (740 px) hold so much: more is folded, or stands on a page of its own. */
const ROWS: readonly (readonly [
  page: string,
  mode: 'on' | 'xl' | null,
  mostPixels: number,
  mostLinks: number,
])[] = [
  ['/', null, 2_960, 50],
  ['/', 'on', 1_900, 24],
  ['/', 'xl', 2_500, 24],
  ['/wode', null, 1_600, 20],
  ['/tingzheng/2026-003-1', null, 7_400, 36],
  ['/kaifang/2026-2', null, 5_200, 30],
  ['/kaifang/2026-1', null, 4_600, 28],
];

const WIDTH = 360;
const FOOT_PIXELS = 300;

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

const sizesOf = (page: Page) =>
  page.evaluate(() => ({
    pixels: document.documentElement.scrollHeight,
    links: [...document.querySelectorAll('a')].filter((one) => one.checkVisibility()).length,
    foot: Math.round(document.querySelector('footer')?.getBoundingClientRect().height ?? 0),
  }));

it.each(ROWS)('%s（%s）：至多%d像素高、%d个链接', async (path, elder, mostPixels, mostLinks) => {
  const page = await browsing.open(county.url, { width: WIDTH, elder });
  await page.goto(path);
  const { pixels, links, foot } = await sizesOf(page);
  expect(pixels).toBeLessThanOrEqual(mostPixels);
  expect(links).toBeLessThanOrEqual(mostLinks);
  if (elder === null) expect(foot).toBeLessThanOrEqual(FOOT_PIXELS);
});
