/** 这不是我提的: whoever got a receipt for an opinion that is not theirs takes name and words off the pages at once. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import * as citizen from './people/citizen.ts';
import { Clerk } from './people/clerk.ts';
import { flawsOf, misfitsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';

const MATTER = '城乡公交票价调整';
const NOTE = '收到了短信，我没有提过。';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

/** Sends it with a name that may be shown. */
async function sendSigned(page: Page, name: string, text: string) {
  await citizen.findConsultation(page, MATTER);
  await page.getByLabel('支持', { exact: true }).check();
  await page.getByLabel('意见内容').fill(text);
  await page.getByLabel('姓名').first().fill(name);
  await page.getByLabel('同意公开我的全名').check();
  await citizen.reviewOpinion(page, text);
  return citizen.sendOpinion(page);
}

/** The clerk takes it in hand and lets its words be read by everybody. */
async function showsWords(clerk: Clerk, receiptNo: string) {
  const number = receiptNo.replace('-', '');
  const [row] = await county.sql<{ id: string; round: string }>(
    'select id::text, consultation_id::text as round from comment where receipt_no = $1',
    [number],
  );
  await clerk.page.goto(`/gongzuotai/yijian/${row?.round}?yijian=${row?.id}`);
  await clerk.page.getByRole('checkbox', { name: `选中${number}` }).check();
  await clerk.presses('受理');
  await clerk.presses('核准展示原文');
  await clerk.reads('已核准展示');
}

/** All that anybody may read of the round, leaf by leaf. */
async function readsRound(page: Page) {
  await page.goto('/zhengji');
  await page.getByRole('link', { name: MATTER }).first().click();
  const more = page.getByRole('link', { name: /^(看更多公开意见|下一页)/ });
  let said = '';
  for (;;) {
    await page.locator('#gongzhong').waitFor();
    said += await page.getByRole('main').innerText();
    if ((await more.count()) === 0) return said;
    const before = page.url();
    await more.click();
    await page.waitForURL((url) => url.href !== before);
  }
}

it.each([
  [true, '欧阳秋霞', '候车亭朝北的一面请装上挡风板。'],
  [false, '司徒明远', '末班车请等到晚自习放学以后再开。'],
])('署名和原文马上不公开，回执写明；经办人看到没有署名的原文（脚本：%s）', async (javaScript, name, text) => {
  const judge = javaScript ? flawsOf : misfitsOf;
  const page = await browsing.open(county.url, { javaScript, width: 360 });
  const receipt = await sendSigned(page, name, text);
  const clerk = await Clerk.signsIn(browsing, county, 'fagai');
  await showsWords(clerk, receipt.receiptNo);
  await expect.poll(() => readsRound(page)).toContain(name);
  expect(await readsRound(page)).toContain(text);

  await citizen.lookUp(page, receipt);
  await page.getByRole('link', { name: '这不是我提的' }).click();
  await page.getByText('说明以后不能恢复').waitFor();
  expect(await judge(page)).toEqual([]);
  await page.getByLabel('怎么知道这条意见的').fill(NOTE);
  await page.getByRole('button', { name: '确认不是我提的' }).click();
  await page.getByText('已经说明这条意见不是本人提出').first().waitFor();
  expect(await page.getByRole('link', { name: /修改|撤回|这不是我提的/ }).count()).toBe(0);
  expect(await judge(page)).toEqual([]);

  const said = await readsRound(page);
  for (const gone of [name, text]) expect(said).not.toContain(gone);
  await clerk.page.reload();
  await clerk.reads(text);
  await clerk.reads(NOTE);
  await expect.poll(() => clerk.page.getByText(name).count()).toBe(0);
});
