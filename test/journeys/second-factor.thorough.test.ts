/** 两步验证: an authenticator enrolled on a phone's screen, asked at the sign-in, with a recovery code once the phone is not there, and reset; a passkey in its place. */
import type { Page } from 'playwright-core';
import { URI } from 'otpauth';
import { beforeAll, describe, expect } from 'vitest';
import { clerkOf } from '#server/outside/demo/desks.ts';
import { Clerk } from './people/clerk.ts';
import { flawsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';
import { openPath } from './running/steps.ts';

const browsing = openBrowsing();
const step = openPath();
const LOGIN = clerkOf('ndrc');
let county: County;
let clerk: Clerk;
let uri: string;
let recovery: string[];

beforeAll(async () => {
  county = await openCounty();
});

/** Digits that the authenticator shows, so many seconds from the county's present. */
async function phone(seconds: number): Promise<string> {
  const [clock] = await county.sql<{ now: Date }>('select app_now() as now');
  const totp = URI.parse(uri);
  if (!('period' in totp)) throw new Error('counts by time');
  return totp.generate({ timestamp: (clock?.now.getTime() ?? 0) + seconds * 1000 });
}

const rail = (page: Page) => page.getByRole('navigation', { name: '工作台导航' });
const opensAccount = () => clerk.page.goto('/gongzuotai/zhanghu');

/** With the right password: what is typed stays, and the field for the code has the cursor. */
async function comesToTheCode(): Promise<void> {
  await clerk.page.goto('/gongzuotai/denglu');
  await clerk.fills({ 登录名: LOGIN, 密码: county.passwordOf(LOGIN) });
  await clerk.presses('登录');
  await clerk.reads('这个账号启用了两步验证');
  expect(await clerk.page.getByLabel('登录名').inputValue()).toBe(LOGIN);
  expect(await clerk.page.evaluate('document.activeElement.id')).toBe('code');
  expect(await flawsOf(clerk.page)).toEqual([]);
}

async function enters(code: string): Promise<void> {
  await clerk.fills({ 验证码: code });
  await clerk.presses('登录');
}

/** A security key in the browser itself, that is touched at once. */
async function plugsIn(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'usb',
      hasUserVerification: false,
      automaticPresenceSimulation: true,
    },
  });
}

describe('两步验证', () => {
  step('在手机上启用：扫码或者照抄密钥，输入第一个验证码以后才启用，恢复码只显示这一次', async () => {
    clerk = await Clerk.signsIn(browsing, county, LOGIN, 360);
    await opensAccount();
    await clerk.presses('启用手机验证器');
    await clerk.presses('取得密钥');
    await clerk.reads('当前密码不正确');
    expect(await flawsOf(clerk.page)).toEqual([]);
    await clerk.fills({ 密码: county.passwordOf(LOGIN) });
    await clerk.presses('取得密钥');
    await clerk.page.getByRole('img', { name: '两步验证的密钥' }).waitFor();
    uri = (await clerk.page.getByRole('link', { name: '直接交给验证器' }).getAttribute('href')) ?? '';
    const secret = new URL(uri).searchParams.get('secret') ?? '';
    await clerk.reads(secret.match(/.{4}/g)?.join(' ') ?? '');
    expect(await flawsOf(clerk.page)).toEqual([]);
    await clerk.fills({ 验证码: '000000' });
    await clerk.presses('确认启用');
    await clerk.reads('验证码或者恢复码不正确');
    await clerk.fills({ 验证码: await phone(0) });
    await clerk.presses('确认启用');
    await clerk.sees('heading', '恢复码只显示这一次');
    recovery = await clerk.page.locator('ol code').allTextContents();
    expect(recovery).toHaveLength(10);
    expect(await flawsOf(clerk.page)).toEqual([]);
    await clerk.presses('已记下，关闭');
    await clerk.reads('恢复码还剩10个');
  });

  step('退出以后登录：密码对了才问验证码；输错了再输，进到工作台', async () => {
    await clerk.page.context().clearCookies();
    await comesToTheCode();
    await enters('000000');
    await clerk.reads('验证码或者恢复码不正确');
    await enters(await phone(30));
    await rail(clerk.page).waitFor();
  });

  step('手机不在身边：用一个恢复码，剩下的少一个', async () => {
    await clerk.page.context().clearCookies();
    await comesToTheCode();
    await enters(recovery[0] ?? '');
    await rail(clerk.page).waitFor();
    await opensAccount();
    await clerk.reads('恢复码还剩9个');
    await clerk.presses('停用手机验证器');
    expect(await flawsOf(clerk.page)).toEqual([]);
    await clerk.presses('取消');
  });

  step('手机和恢复码都丢了：系统管理员写明原因重置，本人只凭密码登录', async () => {
    const admin = await Clerk.signsIn(browsing, county, 'guanli');
    await admin.page.goto('/gongzuotai/zhanghao');
    const row = admin.page.getByRole('row').filter({ hasText: '已启用' });
    expect(await row.textContent()).toContain(LOGIN);
    await row.getByRole('link').first().click();
    await admin.presses('重置两步验证');
    await admin.confirms('重置两步验证');
    await admin.reads('没有写明重置两步验证的原因。');
    expect(await flawsOf(admin.page)).toEqual([]);
    await admin.fills({ 原因: '手机丢失，本人到场提出' }, admin.page.getByRole('dialog'));
    await admin.confirms('重置两步验证');
    await admin.reads('没有启用两步验证。');
    await Clerk.signsIn(browsing, county, LOGIN);
  });

  step('通行密钥：在电脑上启用，给恢复码；最窄的屏幕上也办得了', async () => {
    clerk = await Clerk.signsIn(browsing, county, LOGIN, 360);
    await plugsIn(clerk.page);
    await opensAccount();
    await clerk.presses('启用通行密钥');
    await clerk.presses('证明是本人');
    await clerk.reads('通行密钥没有名称');
    expect(await flawsOf(clerk.page)).toEqual([]);
    await clerk.fills({ 给这个通行密钥起名: '单位电脑', 密码: county.passwordOf(LOGIN) });
    await clerk.presses('证明是本人');
    await clerk.presses('启用“单位电脑”');
    await clerk.sees('heading', '恢复码只显示这一次');
    await clerk.presses('已记下，关闭');
    await clerk.reads('还没有用过');
    expect(await flawsOf(clerk.page)).toEqual([]);
  });

  step('退出以后用通行密钥登录，不输数字', async () => {
    await clerk.page.context().clearCookies();
    await clerk.page.goto('/gongzuotai/denglu');
    await clerk.fills({ 登录名: LOGIN, 密码: county.passwordOf(LOGIN) });
    await clerk.presses('登录');
    await clerk.reads('这个账号启用了通行密钥');
    expect(await flawsOf(clerk.page)).toEqual([]);
    await clerk.presses('用通行密钥登录');
    await rail(clerk.page).waitFor();
  });

  step('移除：输入密码，再用通行密钥证明一次；以后只凭密码登录', async () => {
    await opensAccount();
    await clerk.reads('最近使用');
    await clerk.presses('移除通行密钥“单位电脑”');
    expect(await flawsOf(clerk.page)).toEqual([]);
    await clerk.fills({ 密码: county.passwordOf(LOGIN) });
    await clerk.presses('用通行密钥移除“单位电脑”');
    await clerk.reads('没有启用');
    await Clerk.signsIn(browsing, county, LOGIN);
  });
});
