/** 关注: from a decision's page to the letter about what happened next, and out again; on a phone, with scripts and without. */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { OUTBOX } from '#client/citizen/addresses.ts';
import { maskAddress } from '#server/engines/message/address.ts';
import { flawsOf, misfitsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';

const MATTER = '2026-009';

const browsing = openBrowsing();
let county: County;
/** Followers of the demonstration's own story. */
let told: readonly string[];
beforeAll(async () => {
  county = await openCounty();
  // The story's own records are dated up to now.
  await county.setClock(`${await county.dayAfter(1)}T10:00:00+08:00`);
  told = (await county.sql<{ id: string }>('select id from follower')).map(({ id }) => id);
});

/** Followers who came since. */
const followers = () => county.sql('select 1 from follower where id <> all($1)', [told]);

/** The letter of this subject to somebody, once it lies in the outbox of the demonstration; the page is left standing there. */
async function letterTo(page: Page, address: string, subject: RegExp): Promise<Locator> {
  await page.goto(OUTBOX);
  const theirs = page
    .getByRole('article')
    .filter({ hasText: maskAddress(address) })
    .filter({ has: page.getByRole('heading', { name: subject }) });
  await expect
    .poll(async () => {
      await page.reload();
      return theirs.count();
    })
    .toBeGreaterThan(0);
  return theirs.first();
}

const linkIn = async (letter: Locator, path: string): Promise<string> =>
  (await letter.locator(`a[href^="${path}/"]`).getAttribute('href')) ?? '';

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
async function follows(page: Page, address: string, javaScript: boolean): Promise<void> {
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
  const asked = await letterTo(page, address, /^请确认关注/);
  expect(await flaws(page, javaScript), '演示发件箱').toEqual([]);
  await asked.locator('a[href^="/guanzhu/queren/"]').click();
  expect(await flaws(page, javaScript), '确认').toEqual([]);
  await page.getByRole('button', { name: '确认关注' }).click();
  await page.getByRole('heading', { name: '我的关注' }).waitFor();
  expect(await flaws(page, javaScript), '我的关注').toEqual([]);
}

describe.each([
  ['浏览器运行脚本', true],
  ['浏览器不运行脚本', false],
])('%s', (_, javaScript) => {
  it('从决策页关注，凭信里的链接确认；有了进展收到信，凭信里的链接停止', async () => {
    const address = `${javaScript ? 'wang' : 'zhao'}@example.cn`;
    const page = await browsing.open(county.url, { javaScript, width: 360 });
    await follows(page, address, javaScript);
    await somethingHappens(`第三条的数字写错了（${javaScript}）`);
    const news = await letterTo(page, address, /^征求意见的内容有更正/);
    expect(await news.textContent()).toContain(`第三条的数字写错了（${javaScript}）`);
    const [stop, own] = [await linkIn(news, '/guanzhu/tuiding'), await linkIn(news, '/guanzhu/wode')];
    // 打开链接不等于停止：邮件系统也会打开它。
    await page.goto(stop);
    expect(await flaws(page, javaScript), '不再关注').toEqual([]);
    await page.goto(own);
    await page.getByRole('button', { name: /^改为每天汇总/ }).click();
    await page.getByText('现在：每天早上八点汇总告诉我').waitFor();
    await page.goto(stop);
    await page.getByRole('button', { name: '不再关注' }).click();
    await page.getByRole('heading', { name: '已经停止' }).waitFor();
    expect(await flaws(page, javaScript), '已经停止').toEqual([]);
    expect(await followers()).toEqual([]);
    await page.goto(own);
    await page.getByRole('heading', { name: '这里没有关注' }).waitFor();
    expect(await flaws(page, javaScript), '没有关注').toEqual([]);
  });
});

it('邮件程序按“退订”（RFC 8058）：一次提交就停止，不转到别处', async () => {
  const address = 'li@example.cn';
  const page = await browsing.open(county.url, { javaScript: false, width: 360 });
  await follows(page, address, false);
  await somethingHappens('退订以前的');
  const news = await letterTo(page, address, /^征求意见的内容有更正/);
  expect(await news.textContent()).toContain('退订以前的');
  const link = county.url + (await linkIn(news, '/guanzhu/tuiding'));
  expect((await fetch(link)).status).toBe(200);
  expect(await followers()).toHaveLength(1);
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  const answer = await fetch(link, { method: 'POST', body, redirect: 'manual' });
  expect(answer.status).toBe(200);
  expect(await followers()).toEqual([]);
});
