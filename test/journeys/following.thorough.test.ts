/** 关注: from a decision's page to the letter about what happened next, and out again; on a phone, with scripts and without. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Letter, lettersIn } from '#test/following/following.ts';
import { type Mailbox, openMailbox } from '#test/message/mailbox.ts';
import { flawsOf, misfitsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';

const PUBLIC_URL = 'http://canyu.example.cn';
const MATTER = '2026-009';

const browsing = openBrowsing();
let mailbox: Mailbox;
let county: County;
beforeAll(async () => {
  mailbox = await openMailbox();
  const mail = { SMTP_URL: mailbox.url, MAIL_FROM: 'canyu@example.cn', PUBLIC_URL };
  county = await openCounty({ settings: mail });
  await county.setClock('2026-11-25T10:00:00+08:00');
});
afterAll(() => mailbox.close());

/** The next letter to somebody, of those not read yet. */
async function letterTo(address: string, read: readonly Letter[] = []): Promise<Letter> {
  for (let times = 0; times < 150; times += 1) {
    const found = lettersIn(mailbox).filter(({ to }) => to === address)[read.length];
    if (found) return found;
    await wait(100);
  }
  throw new Error(`no letter to ${address}`);
}

const pathIn = (letter: Letter, path: string) =>
  new RegExp(`${PUBLIC_URL}(${path}/\\S+)`).exec(letter.body)?.[1] ?? '';

/** Nothing can be asked of a page that runs no scripts; it is the same page. */
const flaws = async (page: Page, javaScript: boolean) =>
  javaScript ? [...(await flawsOf(page)), ...(await misfitsOf(page))] : [];

/** The unit puts something right; the minute goes by. */
async function somethingHappens(reason: string): Promise<void> {
  await county.sql(
    `insert into consultation_notice (id, consultation_id, kind, reason, by_id, at)
     select gen_random_uuid(), id, 'CORRECTED', $1, created_by_id, app_now() from consultation where no = $2 limit 1`,
    [reason, MATTER],
  );
  await county.sql(`select graphile_worker.add_job('tell-followers')`);
}

/** Follows from the decision's page, and confirms. */
async function follows(page: Page, address: string, javaScript: boolean): Promise<Letter> {
  await page.goto(`/juece/${MATTER}`);
  await page.getByRole('link', { name: '关注这件事' }).click();
  expect(await flaws(page, javaScript), '申请').toEqual([]);
  await page.getByRole('button', { name: '申请关注' }).click();
  await page.getByRole('alert').waitFor();
  expect(await flaws(page, javaScript), '没填好').toEqual([]);
  await page.getByLabel('电子邮箱').fill(address);
  await page.getByRole('button', { name: '申请关注' }).click();
  await page.getByRole('heading', { name: '请到邮箱里确认' }).waitFor();
  expect(await flaws(page, javaScript), '已寄出').toEqual([]);
  const asked = await letterTo(address);
  await page.goto(pathIn(asked, '/guanzhu/queren'));
  expect(await flaws(page, javaScript), '确认').toEqual([]);
  await page.getByRole('button', { name: '确认关注' }).click();
  await page.getByRole('heading', { name: '我的关注' }).waitFor();
  expect(await flaws(page, javaScript), '我的关注').toEqual([]);
  return asked;
}

describe.each([
  ['浏览器运行脚本', true],
  ['浏览器不运行脚本', false],
])('%s', (_, javaScript) => {
  it('从决策页关注，凭信里的链接确认；有了进展收到信，凭信里的链接停止', async () => {
    const address = `wang.${javaScript}@example.cn`;
    const page = await browsing.open(county.url, { javaScript, width: 360 });
    const asked = await follows(page, address, javaScript);
    await somethingHappens(`第三条的数字写错了（${javaScript}）`);
    const news = await letterTo(address, [asked]);
    expect(news.body).toContain(`第三条的数字写错了（${javaScript}）`);
    // 打开链接不等于停止：邮件系统也会打开它。
    await page.goto(pathIn(news, '/guanzhu/tuiding'));
    expect(await flaws(page, javaScript), '不再关注').toEqual([]);
    await page.goto(pathIn(news, '/guanzhu/wode'));
    await page.getByRole('button', { name: /^改为每天汇总/ }).click();
    await page.getByText('现在：每天早上八点汇总告诉我').waitFor();
    await page.goto(pathIn(news, '/guanzhu/tuiding'));
    await page.getByRole('button', { name: '不再关注' }).click();
    await page.getByRole('heading', { name: '已经停止' }).waitFor();
    expect(await flaws(page, javaScript), '已经停止').toEqual([]);
    expect(await county.sql('select 1 from follower')).toEqual([]);
    await page.goto(pathIn(news, '/guanzhu/wode'));
    await page.getByRole('heading', { name: '这里没有关注' }).waitFor();
    expect(await flaws(page, javaScript), '没有关注').toEqual([]);
  });
});

it('邮件程序按“退订”（RFC 8058）：一次提交就停止，不转到别处', async () => {
  const address = 'li@example.cn';
  const page = await browsing.open(county.url, { javaScript: false, width: 360 });
  const asked = await follows(page, address, false);
  await somethingHappens('退订以前的');
  const news = await letterTo(address, [asked]);
  const link = news.unsubscribe.slice(1, -1).replace(PUBLIC_URL, county.url);
  expect((await fetch(link)).status).toBe(200);
  expect(await county.sql('select 1 from follower')).toHaveLength(1);
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  const answer = await fetch(link, { method: 'POST', body, redirect: 'manual' });
  expect(answer.status).toBe(200);
  expect(await county.sql('select 1 from follower')).toEqual([]);
});

it('没有开通邮件的县：不摆表单，说明可以订阅、加日历', async () => {
  const without = await openCounty();
  const page = await browsing.open(without.url, { width: 360 });
  await page.goto(`/guanzhu?juece=${MATTER}`);
  await expect.poll(() => page.locator('form[method=post]').count()).toBe(0);
  await page.getByText('本平台没有开通邮件，不能用邮箱关注。').waitFor();
  expect(await flawsOf(page)).toEqual([]);
  const feed = await page.getByRole('link', { name: '订阅地址' }).getAttribute('href');
  const answer = await fetch(new URL(feed ?? '', without.url));
  expect(answer.headers.get('content-type')).toContain('application/atom+xml');
  expect(await answer.text()).toContain('<title>开始征求意见：');
});
