/** 查找 (Ctrl K): from anywhere, by keyboard alone, to a matter, a desk, an opinion. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { flawsOf } from '#test/journeys/running/accessible.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { openCounty } from '#test/journeys/running/county.ts';

const SLOW_MS = 1500;
const browsing = openBrowsing();

it('只用键盘：Ctrl K，写几个字，回车打开第一项；Esc回到原处', async () => {
  const county = await openCounty();
  const { page } = await Clerk.signsIn(browsing, county, 'fagai');
  const box = page.getByRole('searchbox', { name: '查找事项、意见、材料、人员、条文' });
  // Typed at once, while what finds is still on a slow line.
  await page.route(/\.js$/, async (route) => {
    await sleep(SLOW_MS);
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('公交票价');
  await expect.poll(() => box.inputValue()).toBe('公交票价');
  await page.unrouteAll({ behavior: 'wait' });
  await page.getByRole('region', { name: '事项' }).getByRole('link').first().waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/juece\//);
  await page.getByRole('heading', { level: 1, name: /公交票价/ }).waitFor();
  expect(await box.count()).toBe(0);

  const [one] = await county.sql<{ no: string }>(
    `select receipt_no as no from comment c join consultation k on k.id = c.consultation_id
      where k.title like '%公交票价%' limit 1`,
  );
  await page.getByRole('button', { name: /^查找/ }).click();
  await box.fill(one?.no ?? '');
  await page.getByRole('region', { name: '意见' }).getByRole('link').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/yijian\//);
  await page.getByRole('heading', { name: `${one?.no.slice(0, 4)}-${one?.no.slice(4)}` }).waitFor();

  await page.keyboard.press('Control+k');
  await box.fill('工作台账');
  await page.getByRole('region', { name: '工作台' }).getByRole('link', { name: '工作台账' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await box.count()).toBe(0);

  // A part that does not come leaves the console standing.
  browsing.bear('FindResults');
  browsing.bear('ERR_FAILED');
  await page.route(/FindResults/, (route) => route.abort());
  await page.reload();
  await page.getByRole('button', { name: /^查找/ }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByText('这一页没有打开').waitFor({ timeout: 20_000 });
  expect(await box.count()).toBe(1);
});
