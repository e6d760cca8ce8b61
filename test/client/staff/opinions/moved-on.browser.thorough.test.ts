/** 意见处理: one goes on while the desk is still busy with what was saved. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { sumUp } from '#test/journeys/people/feedback.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { settled } from '#test/journeys/running/quiet.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

const opened = (page: Page) => page.locator('.pane h2').nth(1).innerText();

it('保存以后已经点开另一条的，留在那一条', async () => {
  const clerk = await Clerk.signsIn(browsing, county, 'fagai');
  const { page } = clerk;
  await clerk.takesUp('处理意见', '公交票价');
  await page.locator('.pick-row').first().waitFor();
  const first = await opened(page);
  await page.keyboard.press('j');
  await expect.poll(() => opened(page)).not.toBe(first);
  const done = await opened(page);
  const counts = Promise.withResolvers<void>();
  const asked = page.waitForRequest((one) => one.postData()?.includes('"DeskCounts"') ?? false);
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('"DeskCounts"')) await counts.promise;
    await route.continue();
  });
  await clerk.chooses('结果', '未采纳');
  await sumUp(clerk, '要求降低票价');
  await clerk.fills({
    理由: '县财政按每年三百万元测算补贴，现阶段难以承担更低的票价。',
    未采纳的理由类别: '财力所限',
  });
  await clerk.presses('保存，下一条');
  await asked;
  await page.locator('.pick-row a').nth(3).click();
  await page.locator('.pick-row.is-current').and(page.locator('.pick-row').nth(3)).waitFor();
  await expect.poll(() => opened(page)).not.toBe(done);
  const chosen = await opened(page);
  const support = page.getByRole('group', { name: '结果' }).getByLabel('表示支持');
  // A pane that is drawn anew takes no click, and the question held back keeps the page from being quiet.
  const chooses = async () => {
    await support.click();
    return support.isChecked();
  };
  await expect.poll(chooses).toBe(true);
  counts.resolve();
  await settled(page);
  expect(await opened(page)).toBe(chosen);
  await clerk.presses('放弃修改');
});
