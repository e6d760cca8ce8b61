/** 意见处理 on the smallest screen of an office: what one works with is in sight without scrolling. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

/** Heights of the rows, and how many stand whole in the window. */
const rowsOf = (page: Page) =>
  page.locator('.pick-row').evaluateAll((rows) => {
    const boxes = rows.map((row) => row.getBoundingClientRect());
    return {
      tallest: Math.max(...boxes.map(({ height }) => height)),
      inSight: boxes.filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight).length,
    };
  });

it('一屏至少十四条；选了哪种结果，理由和保存都在屏内', async () => {
  const clerk = await Clerk.signsIn(browsing, county, 'fagai');
  const { page } = clerk;
  await page.setViewportSize({ width: 1280, height: 800 });
  await clerk.goesTo('意见处理');
  await page.getByRole('link').filter({ hasText: '公交票价' }).first().click();
  await page.locator('.pick-row').nth(20).waitFor();
  const { tallest, inSight } = await rowsOf(page);
  expect(tallest).toBeLessThanOrEqual(44);
  expect(inSight).toBeGreaterThanOrEqual(14);
  for (const outcome of await page.getByRole('group', { name: '结果' }).getByRole('radio').all()) {
    await outcome.check();
    for (const at of [page.getByLabel(/^(?:理由|答复)$/), page.getByRole('button', { name: '保存，下一条' })])
      expect(await at.evaluate((node) => node.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  }
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  await clerk.presses('放弃修改');
});
