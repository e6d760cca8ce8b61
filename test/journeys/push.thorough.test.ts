/** 定向推送全程：不运行脚本选群体、凭信确认；单位拟写、另一人审核；选了的人收到信，公开的页面列出（政府信息公开条例第二十三条）. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { OUTBOX } from '#client/citizen/addresses.ts';
import { maskAddress } from '#server/engines/message/address.ts';
import { fillsIn, sends } from './people/action.ts';
import { openCast } from './people/cast.ts';
import { flawsOf, misfitsOf } from './running/accessible.ts';
import { openPath } from './running/steps.ts';

const ADDRESS = 'sun@example.cn';
const TITLE = '养老床位的规划，意见有了答复';
const TEXT = '社区护理床位和助餐点的意见，采纳了哪些都写明了，家里有老人的可以看看。';
const DESK = '定向推送';
const WRITE = '拟写推送';

/** The letter of this subject to the citizen, once it lies in the outbox of the demonstration. */
async function letterIn(page: Page, subject: RegExp): Promise<Locator> {
  await page.goto(OUTBOX);
  const theirs = page
    .getByRole('article')
    .filter({ hasText: maskAddress(ADDRESS) })
    .filter({ has: page.getByRole('heading', { name: subject }) });
  await expect
    .poll(async () => {
      await page.reload();
      return theirs.count();
    })
    .toBeGreaterThan(0);
  return theirs.first();
}

describe('定向推送', () => {
  const { staff, citizen, county } = openCast(false);
  const step = openPath();

  step('不运行脚本：从关注页选群体；没选、没填的一次指出，选了的都在；凭信里的链接确认', async () => {
    const page = await citizen();
    await page.goto('/guanzhu');
    await page.getByRole('link', { name: '选择群体' }).click();
    await page.getByRole('button', { name: '申请关注' }).click();
    await page.getByRole('alert').waitFor();
    for (const finding of ['没有选群体。', '请填写手机号码或者电子邮箱。'])
      expect(await page.getByText(finding).count()).toBeGreaterThan(0);
    for (const group of ['老年人', '农户']) await page.getByLabel(group).check();
    await page.getByRole('button', { name: '申请关注' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('老年人').isChecked()).toBe(true);
    await page.getByLabel('电子邮箱').fill(ADDRESS);
    await page.getByRole('button', { name: '申请关注' }).click();
    await page.getByRole('heading', { name: '请到邮箱里确认' }).waitFor();
    const asked = await letterIn(page, /^请确认关注：定向推送$/);
    await asked.locator('a[href^="/guanzhu/queren/"]').click();
    await page.getByText('定向推送：农户、老年人').waitFor();
    await page.getByRole('button', { name: '确认关注' }).click();
    await page.getByRole('heading', { name: '我的关注' }).waitFor();
  });

  step('经办人拟写；没有写全的一次指出，写了的都在；人数少的群体只说少于5人', async () => {
    const clerk = await staff('minzheng');
    await clerk.goesTo(DESK);
    await clerk.presses(WRITE);
    const form = clerk.page.getByRole('form', { name: WRITE, exact: true });
    await clerk.fills({ 标题: TITLE }, form);
    await clerk.presses(WRITE, form);
    await clerk.page.getByRole('dialog').getByRole('button', { name: WRITE }).click();
    for (const finding of ['没有选推送给哪些群体。', '正文不足10字', '没有选页面', '定向推送要写明原因'])
      await clerk.reads(finding);
    expect(await form.getByLabel('标题').inputValue()).toBe(TITLE);
    await form.getByLabel('残疾人（少于5人）').waitFor();
    await fillsIn(clerk, form, {
      choices: { 推送给哪些群体: /老年人/.source },
      fields: { 正文: TEXT, 为什么推送: '提过意见的老人等着答复' },
    });
    const page = form.getByRole('combobox', { name: '引到哪个页面' });
    const option = await page
      .locator('option', { hasText: '公布意见采纳情况：' })
      .first()
      .getAttribute('value');
    await page.selectOption(option);
    await sends(clerk, WRITE);
    await clerk.sees('button', '撤回推送');
    expect(await clerk.page.getByRole('button', { name: '审核通过，寄出' }).count()).toBe(0);
    expect([...(await flawsOf(clerk.page)), ...(await misfitsOf(clerk.page))]).toEqual([]);
  });

  step('本单位另一人从待办审核，寄出；记录里有经手的人', async () => {
    const lead = await staff('minzheng-fuze');
    await lead.goesTo(DESK);
    await lead.presses('审核通过，寄出');
    await lead.page.getByRole('dialog').getByRole('button', { name: '审核通过，寄出' }).click();
    await lead.sees('heading', TITLE);
    await lead.reads('还没有寄');
    expect(await flawsOf(lead.page)).toEqual([]);
  });

  step('选了的人收到信，凭信里的链接停止；公开的页面列出推送', async () => {
    await county().sql(`select graphile_worker.add_job('tell-followers')`);
    const page = await citizen();
    const letter = await letterIn(page, new RegExp(`^定向推送：${TITLE}$`));
    expect(await letter.textContent()).toContain(TEXT);
    const stop = (await letter.locator('a[href^="/guanzhu/tuiding/"]').getAttribute('href')) ?? '';
    await page.goto('/guanzhu');
    await page.getByRole('link', { name: '看推送过什么' }).click();
    await page.getByRole('link', { name: TITLE }).click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/fankui\//);
    await page.goto(stop);
    await page.getByRole('button', { name: '不再关注' }).click();
    await page.getByRole('heading', { name: '已经停止' }).waitFor();
    await page.goto('/tuisong');
    expect(await page.getByText('推送给老年人').count()).toBeGreaterThan(0);
    expect((await page.content()).includes(ADDRESS)).toBe(false);
  });
});
