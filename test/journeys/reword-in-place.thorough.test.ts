/** 从原文改起: the wording begins with the clause, its changes are marked while it is typed, and half a clause is asked about. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import * as citizen from './people/citizen.ts';
import { flawsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';

const FORM = '/zhengji/2026-002/1/yijian';
const BEGIN = { name: '从原文改起' };

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

const wording = (page: Page) => page.getByLabel('建议改成').inputValue();
/** The clause beside the form, as it is read. */
const clauseOf = async (page: Page) =>
  (await page.locator('[data-aim="clause"] .clause-text').innerText()).trim();
const begin = (page: Page) => page.getByRole('button', BEGIN).click();
const ready = async (page: Page) => {
  await page.getByLabel('建议修改', { exact: true }).check();
  await page.getByLabel('匿名').check();
};

describe.each([
  ['浏览器运行脚本', true],
  ['浏览器不运行脚本', false],
])('%s', (_, javaScript) => {
  const open = (address: string) =>
    browsing.open(county.url, { javaScript, width: 360 }).then(async (page) => {
      await page.goto(address);
      if (javaScript) await page.locator('[data-island=comment][data-awake]').waitFor();
      return page;
    });

  it('一按就有原文，写过的都在；改两个字，提交以后标的就是这两个字', async () => {
    const page = await open(`${FORM}?tiao=三`);
    await citizen.writeOpinion(page, { stance: '建议修改', text: '家里有两个孩子上学。' });
    await begin(page);
    const clause = await clauseOf(page);
    await expect.poll(() => wording(page)).toBe(clause);
    await expect.poll(() => page.getByLabel('意见内容').inputValue()).toBe('家里有两个孩子上学。');
    await page.getByLabel('建议改成').fill(clause.replace('半价', '免费'));
    await citizen.reviewOpinion(page, '家里有两个孩子上学。');
    expect(await page.locator('del').allTextContents()).toEqual(['删除：半价']);
    await citizen.lookUp(page, await citizen.sendOpinion(page));
    expect(await page.locator('ins').allTextContents()).toEqual(['新增：免费']);
  });

  it('一字未改的说明，写过自己的话的不覆盖', async () => {
    const page = await open(`${FORM}?tiao=三`);
    await begin(page);
    await ready(page);
    await page.getByRole('button', { name: '检查并提交' }).click();
    await page.getByText('建议改成的文字和原文一样').first().waitFor();
    await page.getByLabel('建议改成').fill('学生免费。');
    if (javaScript) await expect.poll(() => page.getByRole('button', BEGIN).isVisible()).toBe(false);
    else {
      await begin(page);
      await page.getByText('这一栏里有您写的话').first().waitFor();
    }
    expect(await wording(page)).toBe('学生免费。');
  });

  it('只写一半：问其余的话怎么办，不选不提交；其余保留的，受理的是全条', async () => {
    const page = await open(`${FORM}?tiao=三`);
    const clause = await clauseOf(page);
    await page.getByLabel('建议改成').fill('中小学生免费。');
    await ready(page);
    await citizen.reviewOpinion(page, '其余的话怎么办？');
    await page.getByRole('button', { name: '提交意见' }).click();
    await page.getByRole('link', { name: '请选择其余的话是保留还是删去。' }).waitFor();
    if (javaScript) expect(await flawsOf(page)).toEqual([]);
    await page.getByLabel('其余保留').check();
    await citizen.lookUp(page, await citizen.sendOpinion(page));
    expect(await page.locator('del').allTextContents()).toEqual(['删除：半价']);
    expect(await page.locator('.redlined').innerText()).toContain(clause.slice(0, 10));
  });
});

describe('浏览器运行脚本', () => {
  it('一边写一边标出删去和新增，合起来说一句；原文没动过的，换一条跟着换，动过的不换', async () => {
    const page = await browsing.open(county.url, { javaScript: true, width: 360 });
    await page.goto(`${FORM}?tiao=三`);
    await page.locator('[data-island=comment][data-awake]').waitFor();
    await begin(page);
    await page.getByText('和原文一样，还没有改。').waitFor();
    const choose = async (no: string, heading: string) => {
      await page.getByLabel('针对哪一条').selectOption(no);
      await page.getByRole('heading', { name: heading }).waitFor();
    };
    await choose('四', '您正在看第四部分');
    await expect.poll(() => wording(page)).toBe(await clauseOf(page));
    await choose('三', '您正在看第三部分');
    await page.getByText('只针对其中一段话').click();
    await page.getByLabel('中小学生半价。').check();
    await expect.poll(() => wording(page)).toBe('中小学生半价。');
    await page.getByLabel('建议改成').fill('中小学生、退役军人半价。');
    await page.getByText('新增5字。').waitFor();
    expect(await page.locator('.redlined ins').allTextContents()).toEqual(['新增：、退役军人']);
    expect(await flawsOf(page)).toEqual([]);
    await choose('四', '您正在看第四部分');
    await page.getByText('不逐字对照').waitFor();
    expect(await wording(page)).toBe('中小学生、退役军人半价。');
  });

  it('改过的文字和意见一样保存在本机，原样的原文不存；再来时找回', async () => {
    const page = await browsing.open(county.url, { javaScript: true, width: 360 });
    const address = `${FORM}?tiao=三&gaiqi=1`;
    await page.goto(address);
    await page.locator('[data-island=comment][data-awake]').waitFor();
    const clause = await clauseOf(page);
    expect(await wording(page)).toBe(clause);
    await page.getByLabel('建议改成').fill(clause.replace('半价', '免费'));
    await page.getByText('保存在本机').waitFor();
    await page.goto(address);
    await page.getByText('找回了您上次没有提交的意见').waitFor();
    await expect.poll(() => wording(page)).toBe(clause.replace('半价', '免费'));
    await page.getByLabel('建议改成').fill(clause);
    await expect.poll(() => page.locator('[data-draft]').isVisible()).toBe(false);
  });

  it('脚本还没有下载完就写下的，下载完就保存在本机', async () => {
    const page = await browsing.open(county.url, { javaScript: true, width: 360 });
    const release = Promise.withResolvers<void>();
    await page.route(/\/assets\/.*\.js/, async (route) => {
      if (!route.request().url().includes('citizen')) await release.promise;
      await route.continue();
    });
    await page.goto(FORM, { waitUntil: 'commit' });
    await page.locator('textarea[name=text]').fill('建议周末也开放图书室。');
    expect(await page.locator('[data-island=comment][data-awake]').count()).toBe(0);
    release.resolve();
    await page.getByText('保存在本机').waitFor();
    await page.goto(FORM);
    await page.getByText('找回了您上次没有提交的意见').waitFor();
    expect(await page.locator('textarea[name=text]').inputValue()).toBe('建议周末也开放图书室。');
  });
});
