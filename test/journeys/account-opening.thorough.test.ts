/** 开通账号: the administrator hands over a link, and its holder sets a password that nobody else has seen. */
import { beforeAll, describe, expect } from 'vitest';
import { clerkOf } from '#server/outside/demo/desks.ts';
import { Clerk } from './people/clerk.ts';
import { flawsOf, flawsOnPhone } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';
import { openPath } from './running/steps.ts';
import { book, WATER, ZHANG } from '#test/domains/identity/filling-roster.ts';

const browsing = openBrowsing();
const step = openPath();
const LOGIN = clerkOf('ndrc');
const NEXT = '梨花开在三月里-自己设的密码';
let county: County;
let admin: Clerk;
let link: string;

beforeAll(async () => {
  county = await openCounty();
});

describe('开通账号', () => {
  step('系统管理员重置密码，得到二维码和链接，只显示这一次', async () => {
    admin = await Clerk.signsIn(browsing, county, 'guanli');
    await admin.page.goto('/gongzuotai/zhanghao');
    await admin.page.getByRole('link', { name: '苏晴川' }).click();
    await admin.presses('重置密码');
    await admin.confirms('重置密码');
    await admin.page.getByRole('img', { name: '开通链接的二维码' }).waitFor();
    expect(await flawsOf(admin.page)).toEqual([]);
    link = (await admin.page.getByText('/gongzuotai/kaitong/').innerText()).replaceAll(/\s/g, '');
    await admin.presses('已交给本人，关闭');
    await admin.page.getByText('/gongzuotai/kaitong/').waitFor({ state: 'detached' });
  });

  step('本人在手机上打开：看到是自己的账号，密码太短的说明怎么改，设好以后登录', async () => {
    const page = await browsing.open(county.url, { width: 360 });
    await page.goto(link);
    await page.getByText(LOGIN).waitFor();
    expect(await flawsOnPhone(page)).toEqual([]);
    await page.getByLabel('新密码').fill('12345');
    await page.getByRole('button', { name: '设好密码，开通账号' }).click();
    await page.getByText('密码不足12位。').first().waitFor();
    await page.getByLabel('新密码').fill(NEXT);
    await page.getByRole('button', { name: '设好密码，开通账号' }).click();
    await page.getByText('密码已经设好').waitFor();
    await page.getByRole('link', { name: '去登录' }).click();
    await page.getByLabel('登录名').fill(LOGIN);
    await page.getByLabel('密码').fill(NEXT);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('navigation', { name: '工作台导航' }).waitFor();
  });

  step('再打开一次，说明链接已经作废、找谁', async () => {
    const page = await browsing.open(county.url, { width: 360 });
    await page.goto(link);
    await page.getByText('这个链接打不开账号').waitFor();
    expect(await flawsOnPhone(page)).toEqual([]);
  });

  step('成批建立：登记表有问题的逐行指出，改好以后全部建立，每人一张开通单，能打开', async () => {
    const { page } = admin;
    const tries = async (bytes: Buffer) => {
      await page
        .getByLabel('填好的登记表')
        .setInputFiles({ name: '登记表.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
      await admin.presses('预审');
    };
    await page.goto('/gongzuotai/zhanghao?kan=biaoge');
    await tries(await book([WATER], [ZHANG, { ...ZHANG, 姓名: '王五', 岗位: '局长' }]));
    await page.getByText('“局长”不是岗位。').waitFor();
    expect(await page.getByRole('row').filter({ hasText: '登录名' }).innerText()).toMatch(/账号\s+4/);
    expect(await flawsOf(page)).toEqual([]);
    await tries(await book([WATER], [ZHANG]));
    await admin.presses('全部建立（单位1个、账号1个）');
    await page.getByRole('img', { name: '张三丰的开通链接' }).waitFor();
    expect(await flawsOf(page)).toEqual([]);
    const slip = await page.getByText('/gongzuotai/kaitong/').innerText();
    await admin.presses('已打印，关闭');
    const phone = await browsing.open(county.url, { width: 360 });
    await phone.goto(slip.replaceAll(/\s/g, ''));
    await phone.getByText('zhang.san').waitFor();
  });
});
