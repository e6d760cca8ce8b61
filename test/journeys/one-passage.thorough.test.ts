/** 只针对一段话提意见，写出改好的样子: by marking and by choosing, with scripts and without, on a phone. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import * as citizen from './people/citizen.ts';
import { flawsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';

const MATTER = '城乡公交票价调整';
const PASSAGE = '最高不超过6元';
const SENTENCE = '中小学生半价。';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

/** Marks words of the page as a finger or a mouse does. */
const mark = (page: Page, words: string) =>
  page.evaluate((sought) => {
    const texts = [...document.querySelectorAll('.clause-text p')].flatMap(({ childNodes }) => [
      ...childNodes,
    ]);
    const text = texts.find(({ textContent }) => textContent?.includes(sought));
    const at = text?.textContent?.indexOf(sought) ?? -1;
    const range = document.createRange();
    if (!text || at < 0) throw new Error(`not on this page: ${sought}`);
    range.setStart(text, at);
    range.setEnd(text, at + sought.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, words);

/** Nothing can be asked of a page that runs no scripts; it is the same page. */
const flaws = async (page: Page, javaScript: boolean) => (javaScript ? flawsOf(page) : []);

/** Suggested words as marked on the receipt and on the check page. */
const marked = async (page: Page) => ({
  quote: await page.locator('mark').first().textContent(),
  gone: await page.locator('del').allTextContents(),
  came: await page.locator('ins').allTextContents(),
});

describe.each([
  ['浏览器运行脚本', true],
  ['浏览器不运行脚本', false],
])('%s', (_, javaScript) => {
  it('从条文进来，选一句，写出改好的样子，不写理由；核对和回执都标出改了哪里', async () => {
    const page = await browsing.open(county.url, { javaScript, width: 360 });
    await page.goto('/zhengji/2026-002/1');
    await page.getByRole('article', { name: '三、' }).getByRole('link', { name: '对本条提意见' }).click();
    await page.getByRole('heading', { name: '您正在看第三部分' }).waitFor();
    await page.getByText('只针对其中一段话').click();
    await page.getByLabel(SENTENCE).check();
    await page.getByLabel('建议修改', { exact: true }).check();
    await page.getByLabel('建议改成').fill('中小学生、退役军人半价。');
    await page.getByLabel('匿名').check();
    expect(await flaws(page, javaScript)).toEqual([]);
    await citizen.reviewOpinion(page, '没有另写理由');
    const shown = { quote: SENTENCE, gone: [], came: ['新增：、退役军人'] };
    expect(await marked(page)).toEqual(shown);
    expect(await flaws(page, javaScript)).toEqual([]);
    await citizen.lookUp(page, await citizen.sendOpinion(page));
    expect(await marked(page)).toEqual(shown);
    expect(await flaws(page, javaScript)).toEqual([]);
  });

  it('只表示态度：什么也不写，照样受理', async () => {
    const page = await browsing.open(county.url, { javaScript, width: 360 });
    await citizen.findConsultation(page, MATTER);
    await citizen.writeOpinion(page, { stance: '反对', text: '' });
    await citizen.reviewOpinion(page, '只表示态度，没有写理由。');
    await citizen.lookUp(page, await citizen.sendOpinion(page));
    await page.getByText('只表示态度，没有写理由。').waitFor();
  });

  it('换了一条而那句话不在其中：说明怎样改，写过的都在，换成这一条的句子', async () => {
    const page = await browsing.open(county.url, { javaScript: false, width: 360 });
    await page.goto(`/zhengji/2026-002/1/yijian?tiao=三&yuanwen=1:${SENTENCE}`);
    await citizen.writeOpinion(page, { stance: '反对', text: '票价还是太贵，学生负担不起。' });
    await page.getByLabel('针对哪一条').selectOption('二');
    await page.getByRole('button', { name: '检查并提交' }).click();
    await page.getByText('这一条里没有所指的这段话').first().waitFor();
    await expect.poll(() => page.getByLabel('意见内容').inputValue()).toBe('票价还是太贵，学生负担不起。');
    await page.getByLabel('整条').check();
    await citizen.reviewOpinion(page, '票价还是太贵');
  });
});

describe('在条文里直接标出', () => {
  it('草案页、表单旁都可以标；换一条，句子跟着换', async () => {
    const page = await browsing.open(county.url, { javaScript: true, width: 360 });
    await page.goto('/juece/2026-002/caoan/1');
    await page.waitForSelector('.clauses[data-awake]');
    await mark(page, PASSAGE);
    await page.getByRole('link', { name: '对这段话提意见' }).click();
    await expect.poll(() => page.getByLabel(PASSAGE, { exact: false }).first().isChecked()).toBe(true);
    await page.getByLabel('针对哪一条').selectOption('四');
    await page.getByRole('heading', { name: '您正在看第四部分' }).waitFor();
    await mark(page, '同步推出月票');
    await page.getByRole('button', { name: '对这段话提意见' }).click();
    await page.getByText('您标出的一段话').waitFor();
    expect(await flawsOf(page)).toEqual([]);
  });
});
