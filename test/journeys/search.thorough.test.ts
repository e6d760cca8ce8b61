/** 全站检索: on a phone without scripts, from the home page to the clause, and no dead end. */
import { beforeAll, expect, it } from 'vitest';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';
import { flawsInEachSize } from './running/accessible.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

it.each([true, false])(
  '从首页找票价：写两个字，不用再点，就看到草案的那一条（脚本：%s）',
  async (javaScript) => {
    const page = await browsing.open(county.url, { javaScript, width: 360 });
    await page.goto('/');
    const box = page.locator('#search-home');
    expect((await box.boundingBox())?.y ?? 9999).toBeLessThan(640);
    await box.fill('票价');
    await box.press('Enter');
    await page.getByRole('heading', { level: 1, name: '找到' }).waitFor();
    await page.getByRole('link', { name: /^草案条文 \d+/ }).click();
    await expect.poll(() => page.locator('main mark').first().innerText()).toBe('票价');
    const clause = page.locator('main ol.ruled li li').filter({ hasText: '一票制' }).getByRole('link');
    await clause.first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/zhengji\/[\d-]+\/1\/tiao\//);
    await expect.poll(() => page.locator('main').innerText()).toContain('票价由1元调整为2元');
  },
);

it('别的页上点一下“搜索”就到；页首没有变高；没有找到的，有路可走，没有无障碍问题', async () => {
  const page = await browsing.open(county.url, { width: 360 });
  await page.goto('/zhengji');
  expect((await page.locator('header.masthead').boundingBox())?.height).toBeLessThanOrEqual(110);
  await page.locator('.masthead-tools').getByRole('link', { name: '搜索' }).click();
  await page.getByLabel('要找的字词').fill('公交票价全免');
  await page.locator('main form').getByRole('button', { name: '搜索' }).click();
  await page.getByText('没有一处有全部字词').waitFor();
  const elder = await (await fetch(county.url, { headers: { cookie: 'elder=on' } })).text();
  const elderHead = /<header class="masthead">.*?<\/header>/s.exec(elder)?.[0] ?? '';
  expect(await flawsInEachSize(page, elderHead)).toEqual([]);
  await page.getByLabel('要找的字词').fill('航天飞行');
  await page.locator('main form').getByRole('button', { name: '搜索' }).click();
  await page.getByRole('heading', { level: 1, name: '没有找到' }).waitFor();
  await page.getByRole('link', { name: '决策目录' }).first().waitFor();
  expect(await flawsInEachSize(page, elderHead)).toEqual([]);
});
