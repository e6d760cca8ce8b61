/** 意见处理、代录、反馈、审查: every page in a real browser, and the receipt for who spoke. */
import { beforeAll, describe, expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { flawsOf } from '#test/journeys/running/accessible.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';
import { settled } from '#test/journeys/running/quiet.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

/** The demonstration county's closed consultation, and one that runs. */
const CLOSED = '历史文化街区';
const RUNNING = '公交票价';

async function atOpinions(login: string, matter: string): Promise<Clerk> {
  const clerk = await Clerk.signsIn(browsing, county, login);
  await clerk.goesTo('意见处理');
  await clerk.page.getByRole('link').filter({ hasText: matter }).first().click();
  await clerk.page.getByRole('region', { name: '意见列表' }).waitFor();
  return clerk;
}

describe('没有无障碍问题，320、360、1280像素宽都不横向滚动', () => {
  it.each([
    ['zhujian', CLOSED, ['', '?shitu=zhuti', '/dailu']],
    ['zhujian-fuze', CLOSED, ['']],
  ])('%s 的意见处理', async (login, matter, views) => {
    const { page } = await atOpinions(login, matter);
    const { pathname } = new URL(page.url());
    for (const view of views) {
      await page.goto(pathname + view);
      await settled(page);
      expect(await flawsOf(page), view).toEqual([]);
    }
    await page.goto(pathname.replace('yijian', 'fankui'));
    await page.getByRole('heading', { name: '总体说明' }).waitFor();
    expect(await flawsOf(page), '采纳情况').toEqual([]);
  });

  it('保密审查，两张选择页', async () => {
    const [reviewer, staff] = [
      await Clerk.signsIn(browsing, county, 'baomi'),
      await Clerk.signsIn(browsing, county, 'zhujian'),
    ];
    await reviewer.goesTo('保密审查');
    await reviewer.sees('heading', '采纳情况');
    expect(await flawsOf(reviewer.page)).toEqual([]);
    for (const desk of ['意见处理', '反馈发布']) {
      await staff.goesTo(desk);
      await staff.sees('heading', desk);
      await settled(staff.page);
      expect(await flawsOf(staff.page), desk).toEqual([]);
    }
  });
});

describe('代录', () => {
  it('信函登记后得到回执，查询码只显示一次', async () => {
    const clerk = await atOpinions('fagai', RUNNING);
    const { page } = clerk;
    await clerk.follows('代录电话、信函');
    await clerk.presses('登记并生成回执');
    await clerk.reads('请选择态度');
    await clerk.chooses('态度', '建议修改');
    await clerk.fills({ 渠道: '2 电话', 意见内容: '建议早晚高峰加开班次。', 姓名: '周老伯' });
    await page.getByLabel('针对哪一条').selectOption({ index: 1 });
    const passages = page.getByRole('group', { name: /的哪一段话/ });
    await passages.getByRole('radio').nth(1).check();
    const sentence = (await passages.getByRole('radio').nth(1).locator('..').textContent()) ?? '';
    await page.getByLabel('建议改成').fill(`${sentence.slice(0, -1)}，早晚高峰加开。`);
    await clerk.reads('改动对照');
    await expect.poll(() => page.locator('.redlined ins').textContent()).toContain('早晚高峰加开');
    await page.getByLabel('引用的原文').fill('条文里没有的话');
    await clerk.presses('登记并生成回执');
    await clerk.reads('征求意见稿的这一条里没有所指的这段话');
    await page.getByLabel('引用的原文').fill('');
    await clerk.presses('登记并生成回执');
    await clerk.sees('heading', '受理编号');
    expect(await flawsOf(page)).toEqual([]);
    await page.reload();
    await clerk.sees('button', '登记并生成回执');
    await expect.poll(() => page.getByText('查询码', { exact: true }).count()).toBe(0);
    await expect.poll(() => page.getByLabel('意见内容').inputValue()).toBe('');
  });
});
