/** 意见处理 as it runs: by key and by hand, and with two people at the same comment. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { sumUp } from '#test/journeys/people/feedback.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';

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

const opened = (page: Page) => page.locator('.pane h2').nth(1).innerText();
const reason = (page: Page) => page.getByLabel('理由', { exact: true });

describe('键盘', () => {
  it('J、K上下，X选中，数字键选结果，R用模板，光标在第一个空上', async () => {
    const { page } = await atOpinions('fagai', RUNNING);
    const first = await opened(page);
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByText('已选2条').waitFor();
    await expect.poll(() => opened(page)).not.toBe(first);
    await page.keyboard.press('k');
    await expect.poll(() => opened(page)).toBe(first);
    await page.keyboard.press('3');
    await page.getByRole('radio', { name: '未采纳', checked: true }).waitFor();
    await page.keyboard.press('r');
    await page.getByRole('button', { name: '财力所限' }).click();
    const picked = () =>
      reason(page).evaluate((area: HTMLTextAreaElement) =>
        area.value.slice(area.selectionStart, area.selectionEnd),
      );
    await expect.poll(picked).toBe('【多少万元，怎样测算】');
    await page.getByRole('button', { name: '放弃修改' }).click();
  });

  it('输入法正在组字、正在填写，单键不起作用', async () => {
    const { page } = await atOpinions('fagai', RUNNING);
    const first = await opened(page);
    await page
      .locator('body')
      .evaluate((body) =>
        body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', isComposing: true, bubbles: true })),
      );
    await page.getByRole('radio', { name: '未采纳' }).check();
    await reason(page).fill('');
    await reason(page).press('j');
    expect([await opened(page), await reason(page).inputValue()]).toEqual([first, 'j']);
    await page.getByRole('button', { name: '放弃修改' }).click();
  });
});

describe('处理一条意见', () => {
  const REASON = '县财政按每年三百万元测算补贴，票价每降一角须增加补贴一百二十万元，现阶段难以承担。';
  const OTHER_REASON = '换乘优惠每年须增加补贴八十万元，今年预算没有列入，明年另行论证。';

  it('模板的空没有填，不能保存；离开再回来，写的还在', async () => {
    const clerk = await atOpinions('fagai', RUNNING);
    const { page } = clerk;
    await page.keyboard.press('3');
    await page.keyboard.press('r');
    await clerk.presses('依据不足');
    await clerk.presses('保存，下一条');
    await clerk.reads('没有填写');
    const typed = await reason(page).inputValue();
    await clerk.goesTo('工作台');
    await page.goBack();
    await expect.poll(() => reason(page).inputValue()).toBe(typed);
    await clerk.presses('放弃修改');
  });

  it('保存以后到顶上来的那一条，进度加一；按主题看也能一并答复', async () => {
    const clerk = await atOpinions('fagai', RUNNING);
    const { page } = clerk;
    await page.keyboard.press('j');
    const second = page.locator('.pick-row').nth(1);
    const third = await page.locator('.pick-row').nth(2).locator('.pick-text').innerText();
    await clerk.chooses('结果', '未采纳');
    await sumUp(clerk, '要求降低票价');
    await clerk.fills({ 理由: REASON, 未采纳的理由类别: '财力所限' });
    await clerk.presses('保存，下一条');
    await expect.poll(() => second.locator('.pick-text').innerText()).toBe(third);
    await expect.poll(() => page.locator('.said').first().innerText()).toContain(third.slice(0, 10));
    await clerk.reads('待负责人确认1条');
  });

  it('两个人同时处理：后保存的看到先保存的，自己写的不丢', async () => {
    const one = await atOpinions('fagai', RUNNING);
    const { pathname } = new URL(one.page.url());
    const row = one.page.locator('.pick-row a').filter({ hasText: '希望有次票优惠' });
    const id = new URL((await row.getAttribute('href')) ?? '', county.url);
    const other = await Clerk.signsIn(browsing, county, 'fagai');
    for (const { page } of [one, other]) {
      await page.goto(pathname + id.search);
      await page.getByRole('group', { name: '结果' }).waitFor();
    }
    await one.chooses('结果', '未采纳');
    await sumUp(one, '要求换乘优惠');
    await one.fills({ 理由: OTHER_REASON, 未采纳的理由类别: '财力所限' });
    await other.chooses('结果', '不属于征求意见范围，转办');
    await sumUp(other, '要求换乘优惠');
    await other.fills({ 转办去向: '县交通运输局' });
    const same = await opened(other.page);
    await other.presses('保存，下一条');
    await expect.poll(() => opened(other.page)).not.toBe(same);
    await one.presses('保存，下一条');
    await one.presses('载入最新内容');
    await one.reads('苏晴川已提出处理意见');
    await expect.poll(() => reason(one.page).inputValue()).toBe(OTHER_REASON);
    await one.presses('保存，下一条');
    await expect.poll(() => one.page.innerText('form.answer')).not.toContain('苏晴川已提出处理意见');
  });

  it('查看姓名要写理由，记入日志；换一条就不再显示', async () => {
    const clerk = await atOpinions('fagai', RUNNING);
    const { page } = clerk;
    await clerk.presses('显示姓名与联系方式');
    const asked = page.getByRole('dialog');
    await clerk.presses('显示', asked);
    await clerk.reads('请写明查看的理由');
    await asked.getByLabel('查看的理由').fill('核实来信人是否同意署名');
    await clerk.presses('显示', asked);
    await page.locator('.pane dt').filter({ hasText: '姓名' }).waitFor();
    const [row] = await county.sql<{ count: string }>(
      `select count(*) from audit_event where action = 'comment.contactRevealed' and outcome = 'DONE'`,
    );
    expect(Number(row?.count)).toBeGreaterThan(0);
    const revealed = await opened(page);
    await page.keyboard.press('j');
    await expect.poll(() => opened(page)).not.toBe(revealed);
    await page.keyboard.press('k');
    await expect.poll(() => opened(page)).toBe(revealed);
    await clerk.sees('button', '显示姓名与联系方式');
  });
});

describe('分给同事', () => {
  it('负责人用键盘分一条，用鼠标分多条；各有几条待处理看得到，也能按经办人筛选', async () => {
    await county.sql(
      `insert into person (id, login_name, name, unit_id, roles, password_hash)
       select gen_random_uuid(), 'fagai-er', '沈知微', unit_id, roles, '-' from person where login_name = 'fagai'`,
    );
    const clerk = await atOpinions('fagai-fuze', RUNNING);
    const { page } = clerk;
    await page.getByLabel('进度', { exact: true }).selectOption({ label: '全部进度' });
    const taker = page.getByLabel('经办人', { exact: true }).and(page.locator('#assignee'));
    await taker.waitFor();
    // Single keys do nothing in a field.
    await page.locator('.pick-row a').first().click();
    await page.keyboard.press('f');
    await expect.poll(() => taker.evaluate((select) => select === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await clerk.reads('1条由沈知微办理');
    await page.getByRole('option', { name: '沈知微（待处理1条）' }).first().waitFor({ state: 'attached' });
    for (const box of [1, 2]) await page.locator('.pick-row input').nth(box).check();
    await page.getByLabel('分给哪位经办人').selectOption({ label: '沈知微（待处理1条）' });
    await clerk.presses('分给沈知微');
    await clerk.reads('2条由沈知微办理');
    await page.getByText('更多条件').click();
    await page.locator('select[name=jingban]').selectOption({ label: '沈知微' });
    await expect.poll(() => page.locator('.pick-row').count()).toBe(3);
    const [file] = await Promise.all([page.waitForEvent('download'), clerk.presses('导出CSV')]);
    expect(file.suggestedFilename()).toMatch(/^意见_.+_第1轮\.csv$/);
    await clerk.reads('已导出3条');
  });
});

describe('负责人', () => {
  it('退回的不再等人确认，回到待处理里标出来', async () => {
    const clerk = await atOpinions('zhujian-fuze', CLOSED);
    const { page } = clerk;
    await clerk.presses('退回');
    await page.getByRole('dialog').getByLabel('退回的原因').fill('请写明采纳了哪一部分。');
    await clerk.confirms('退回');
    await clerk.reads('没有符合条件的意见');
    await expect.poll(() => page.getByRole('button', { name: /^确认\d+项处理结果$/ }).count()).toBe(0);
    const address = new URL(page.url());
    await page.goto(`${address.origin}${address.pathname}?jindu=UNDISPOSED`);
    await page.getByRole('region', { name: '意见列表' }).getByText('补助三成不够').first().click();
    await clerk.reads('已退回，等待经办人修改');
  });
});
