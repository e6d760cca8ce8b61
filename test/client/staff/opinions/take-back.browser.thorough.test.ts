/** 意见处理: a slip is undone with one key, and nothing that was typed is lost by it. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { sumUp } from '#test/journeys/people/feedback.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';
import { settled } from '#test/journeys/running/quiet.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

const REASON = '县财政按每年三百万元测算补贴，现阶段难以承担更低的票价。';
const opened = (page: Page) => page.locator('.pane h2').nth(1).innerText();
const reason = (page: Page) => page.getByLabel('理由', { exact: true });

async function answers(clerk: Clerk): Promise<string> {
  const done = await opened(clerk.page);
  await clerk.chooses('结果', '未采纳');
  await sumUp(clerk, '要求降低票价');
  await clerk.fills({ 未采纳的理由类别: '财力所限', 理由: REASON });
  await clerk.presses('保存，下一条');
  await clerk.reads(`已保存 ${done}：未采纳`);
  await settled(clerk.page);
  return done;
}

describe('撤销', () => {
  it('按Z回到刚才那一条，写的都在，列表里又有它；正在填写、输入法组字时Z不起作用', async () => {
    const clerk = await Clerk.signsIn(browsing, county, 'fagai');
    await clerk.takesUp('处理意见', '公交票价');
    const { page } = clerk;
    await page.locator('.pick-row').nth(3).waitFor();
    await settled(page);
    const said = await page.locator('.pick-row.is-current .pick-text').innerText();
    const listed = () => page.locator('.pick-row').filter({ hasText: said }).count();
    const done = await answers(clerk);
    expect(await listed()).toBe(0);
    const next = await opened(page);
    expect(next).not.toBe(done);
    await reason(page).press('z');
    await page
      .locator('body')
      .evaluate((body) =>
        body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', isComposing: true, bubbles: true })),
      );
    expect([await opened(page), await reason(page).inputValue()]).toEqual([next, 'z']);
    await reason(page).fill('');
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('z');
    await clerk.reads(`已撤销 ${done}`);
    await expect.poll(() => opened(page)).toBe(done);
    await settled(page);
    expect(await reason(page).inputValue()).toBe(REASON);
    expect(await page.getByRole('radio', { name: '未采纳' }).isChecked()).toBe(true);
    expect(await page.getByRole('button', { name: '撤销', exact: true }).count()).toBe(0);
    expect(await listed()).toBe(1);
    await answers(clerk);
    await clerk.presses('撤销');
    await clerk.reads(`已撤销 ${done}`);
    await clerk.presses('放弃修改');
  });
});
