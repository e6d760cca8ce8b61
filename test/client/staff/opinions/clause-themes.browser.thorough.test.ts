/** 按条归类: the opinions of one stance on one clause become a theme by one press, and stand open to be answered. */
import { beforeAll, expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';
import { settled } from '#test/journeys/running/quiet.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

it('按一次就归成主题，条数与所拟的一致，不再列出', async () => {
  const clerk = await Clerk.signsIn(browsing, county, 'fagai');
  const { page } = clerk;
  await clerk.takesUp('处理意见', '公交票价');
  await page.getByRole('link', { name: '按主题看' }).click();
  await page.getByText(/^可以按条归类的意见/).click();
  const proposed = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^归成主题/ }) });
  const said = (await proposed.first().innerText()).match(/^(.+（.+）)\s+(\d+)条/u);
  const [title, count] = [said?.[1] ?? '', said?.[2] ?? ''];
  expect(Number(count)).toBeGreaterThan(1);
  await proposed.first().getByRole('button').click();
  await expect.poll(() => page.locator('.pane h2').nth(1).innerText()).toBe(title);
  await clerk.reads(`这一答复适用于主题内的${count}条意见。`);
  await settled(page);
  expect(await proposed.filter({ hasText: title }).count()).toBe(0);
});
