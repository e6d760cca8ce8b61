/** The console as it runs: every desk of the frame's builder in a real browser, and what it keeps when something comes between. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { flawsOf } from '#test/journeys/running/accessible.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { settled } from '#test/journeys/running/quiet.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

describe('每张工作台没有无障碍问题，320、360、1280像素宽都不横向滚动', () => {
  it('登录', async () => {
    const page = await browsing.open(county.url);
    await page.goto('/gongzuotai/denglu?guoqi=1');
    await heading(page, '工作人员登录');
    expect(await flawsOf(page)).toEqual([]);
  });

  /** Addresses that the sweep of all desks (desk-pages.test.ts) does not reach. */
  const DESKS: [login: string, addresses: string[]][] = [
    ['guanli', ['/zhanghao?ren=xin', '/zhanghao?kan=danwei']],
    ['shenji', ['/meiyou']],
  ];
  it.each(DESKS)('%s', async (login, addresses) => {
    const { page } = await Clerk.signsIn(browsing, county, login);
    for (const address of addresses) {
      await page.goto(`/gongzuotai${address}`);
      await settled(page);
      expect(await flawsOf(page), address).toEqual([]);
    }
  });

  it('目录的一个版本里的一项', async () => {
    const clerk = await Clerk.signsIn(browsing, county, 'sifa');
    await clerk.goesTo('目录管理');
    await clerk.follows('2026年度目录（第2版）');
    await clerk.sees('button', '提出调整');
    await clerk.page.locator('tbody a').first().click();
    await clerk.sees('heading', '第1项');
    expect(await flawsOf(clerk.page)).toEqual([]);
  });
});

/** Ends every session, as an administrator or twelve hours would. */
const endSessions = () => county.sql('update session set revoked_at = now()');

describe('写了的不会丢', () => {
  const REASON = '及时回应群众意见';

  it('登录过期：回到原来的页面，填写的内容还在', async () => {
    const clerk = await Clerk.signsIn(browsing, county, 'sifa');
    await clerk.goesTo('本县设定');
    await clerk.fills({ 改动的理由: REASON });
    await endSessions();
    await clerk.presses('提出改动');
    await clerk.reads('登录已过期');
    await clerk.fills({ 登录名: 'sifa', 密码: county.passwordOf('sifa') });
    await clerk.presses('登录');
    await heading(clerk.page, '本县设定');
    await expect.poll(() => clerk.page.getByLabel('改动的理由').inputValue()).toBe(REASON);
  });

  it('退出登录：没有保存的内容和入场名单不留在本机', async () => {
    const clerk = await Clerk.signsIn(browsing, county, 'guanli');
    await clerk.page.goto('/gongzuotai/zhanghao?ren=xin');
    await clerk.fills({ 姓名: '张三' });
    // A list of those who signed up, taken to the gate; its day is not over.
    const day = { no: 'X1', startsAt: '2099-01-01T01:00:00Z', endsAt: '2099-01-01T02:00:00Z' };
    const list = JSON.stringify({ event: day, offset: 0 });
    await clerk.page.evaluate(`localStorage.setItem('qiandao:X1:list', ${JSON.stringify(list)})`);
    await clerk.presses('退出登录');
    await heading(clerk.page, '工作人员登录');
    expect(await clerk.page.evaluate('Object.keys(sessionStorage)')).toEqual([]);
    expect(await clerk.page.evaluate("localStorage.getItem('qiandao:X1:list')")).toBeNull();
  });

  it('被他人修改：载入最新内容，自己改过的不变，别人改的看得到', async () => {
    const [one, other] = [
      await Clerk.signsIn(browsing, county, 'guanli'),
      await Clerk.signsIn(browsing, county, 'guanli'),
    ];
    for (const { page } of [one, other]) {
      await page.goto('/gongzuotai/zhanghao?kan=danwei');
      await page.getByRole('link', { name: '县司法局', exact: true }).click();
    }
    await other.fills({ 联系电话: '0797-1234567' });
    await other.presses('保存');
    await other.reads('已保存');
    await one.fills({ 单位名称: '县司法局（新）' });
    await one.presses('保存');
    await one.reads('已被他人修改');
    await one.presses('载入最新内容');
    await expect.poll(() => one.page.locator('#phone').inputValue()).toBe('0797-1234567');
    await expect.poll(() => one.page.locator('#name').inputValue()).toBe('县司法局（新）');
    await one.presses('保存');
    await one.reads('已保存');
  });
});

describe('工作台', () => {
  it('再点一次，或者回到这个窗口，就重新问一次有什么待办', async () => {
    const { page } = await Clerk.signsIn(browsing, county, 'sifa');
    await settled(page);
    const answered = () =>
      page.waitForResponse(async (answer) => (await answer.text()).includes('"workbench":{'));
    const again = answered();
    const rail = page.getByRole('navigation', { name: '工作台导航' });
    await rail.getByRole('link', { name: /^工作台\s*(\d+\s*项)?$/ }).click();
    await again;
    const back = answered();
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    await back;
  });
});

describe('登录页', () => {
  it('重新载入以后，只用键盘就能登录', async () => {
    const page = await browsing.open(county.url);
    await page.goto('/gongzuotai/denglu');
    await page.reload();
    await heading(page, '工作人员登录');
    await page.keyboard.press('Tab');
    await page.keyboard.type('sifa');
    await page.keyboard.press('Tab');
    await page.keyboard.type(county.passwordOf('sifa'));
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: '工作台导航' }).waitFor();
  });

  it('没有载入的，说明怎样办', async () => {
    const page = await browsing.open(county.url);
    browsing.bear('SignInPage');
    browsing.bear('ERR_FAILED');
    await page.route(/SignInPage/, (route) => route.abort());
    await page.goto('/gongzuotai/mulu');
    await page.getByText('这一页没有打开').waitFor();
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByRole('button', { name: '重新载入' }).click();
    await heading(page, '工作人员登录');
  });
});

describe('键盘', () => {
  it('输入法组字时按回车，只是选字，不提交', async () => {
    const page = await browsing.open(county.url);
    await page.goto('/gongzuotai/denglu');
    const pressed = (composing: boolean) =>
      page.locator('#loginName').evaluate((field, isComposing) => {
        const key = { key: 'Enter', isComposing, bubbles: true, cancelable: true };
        return field.dispatchEvent(new KeyboardEvent('keydown', key));
      }, composing);
    expect([await pressed(true), await pressed(false)]).toEqual([false, true]);
  });

  it('按？看快捷键，J和K在各项之间走', async () => {
    const clerk = await Clerk.signsIn(browsing, county, 'sifa');
    await clerk.goesTo('目录管理');
    await clerk.follows('2026年度目录（第2版）');
    await clerk.sees('button', '提出调整');
    await clerk.page.keyboard.press('j');
    await clerk.sees('heading', '第1项');
    await clerk.page.keyboard.press('j');
    await clerk.sees('heading', '第2项');
    await clerk.page.keyboard.press('k');
    await clerk.sees('heading', '第1项');
    await clerk.page.keyboard.press('?');
    await clerk.sees('heading', '快捷键');
  });
});
