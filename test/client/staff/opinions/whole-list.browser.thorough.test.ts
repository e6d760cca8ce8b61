/** 意见处理: an action on all opinions that match, not on the rows that happen to be loaded. */
import { beforeAll, expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

it('选中一条，再选全部符合条件的：按条件向服务器取，办完说明多少条', async () => {
  const clerk = await Clerk.signsIn(browsing, county, 'fagai');
  const { page } = clerk;
  await clerk.takesUp('处理意见', '公交票价');
  await page.locator('.pick-row').nth(1).waitFor();
  const count = await page.locator('.pick-row').count();
  await page.keyboard.press('x');
  await clerk.presses(`全选全部${count}条符合条件的`);
  await clerk.reads(`已选符合条件的全部${count}条`);
  const asked = page.waitForRequest((one) => one.postData()?.includes('"PickedComments"') ?? false);
  await clerk.presses('由我办理');
  await asked;
  await clerk.reads(`${count}条由苏晴川办理`);
});

it('按字词检索：条数在列出的意见之外另问，换了词就是新的条数', async () => {
  const clerk = await Clerk.signsIn(browsing, county, 'fagai');
  const { page } = clerk;
  await clerk.takesUp('处理意见', '公交票价');
  await page.locator('.pick-row').nth(1).waitFor();
  const all = await page.locator('.pick-row').count();
  const search = async (words: string) => {
    const address = new URL(page.url());
    address.searchParams.set('cha', words);
    await page.goto(address.href);
  };
  await search('没有这样的话');
  await clerk.reads('待处理0');
  await search('换乘');
  await page.locator('.pick-row').first().waitFor();
  const found = await page.locator('.pick-row').count();
  expect(found).toBeLessThan(all);
  await clerk.reads(`待处理${found}`);
});
