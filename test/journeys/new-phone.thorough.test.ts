/** 换了手机: what was sent from one number comes to a new device by a code, on a phone, with scripts and without. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { OUTBOX } from '#client/citizen/addresses.ts';
import { maskAddress } from '#server/engines/message/address.ts';
import * as citizen from './people/citizen.ts';
import { codesOn, SENDINGS } from './people/comer.ts';
import { flawsOf, misfitsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';

const TEXT = '支持，请把时刻表贴到村口。';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

/** An opinion and an application on the old phone; the receipt says how to come back. */
async function handedIn(page: Page, phone: string) {
  await citizen.findConsultation(page, '城乡公交票价调整');
  await page.getByLabel('支持', { exact: true }).check();
  await page.getByLabel('意见内容').fill(TEXT);
  await page.getByLabel('打电话').check();
  await page.getByLabel('手机号码').fill(phone);
  await citizen.reviewOpinion(page, TEXT);
  const opinion = await citizen.sendOpinion(page);
  await page.getByText('填您留的手机号码，凭验证码也能找回').waitFor();
  const application = SENDINGS.find(({ path }) => path === '/daibiao/shenqing');
  await page.goto('/daibiao/shenqing');
  await application?.fill(page, phone);
  await page.getByRole('button', { name: '提交申请', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '您的申请已收到' }).waitFor();
  return { opinion, application: await codesOn(page) };
}

/** The code in the last message to this number, as it lies in the outbox of the demonstration. */
async function codeIn(page: Page, phone: string): Promise<string> {
  const letters = page
    .getByRole('article')
    .filter({ hasText: maskAddress(phone) })
    .filter({ has: page.getByRole('heading', { name: '找回我的参与的验证码' }) });
  await expect
    .poll(async () => {
      await page.goto(OUTBOX);
      return letters.count();
    })
    .toBeGreaterThan(0);
  return /验证码：(\d{6})/.exec(await letters.first().innerText())?.[1] ?? '';
}

const wrongOf = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

it.each([
  [true, '13900000751'],
  [false, '13900000752'],
])('新手机上填留过的号码和验证码，两种提交都在；忘记以后又没有了（脚本：%s）', async (javaScript, phone) => {
  // Axe is a script itself.
  const judge = javaScript ? flawsOf : misfitsOf;
  const { opinion, application } = await handedIn(
    await browsing.open(county.url, { javaScript, width: 360 }),
    phone,
  );
  await county.sql(`select graphile_worker.add_job('mark-contacts')`);
  await expect
    .poll(() => county.sql('select 1 from representative_contact where contact_mark is null'))
    .toEqual([]);

  const page = await browsing.open(county.url, { javaScript, width: 360 });
  await page.goto('/wode');
  await page.getByText('这台设备还没有记住回执').waitFor();
  expect(await judge(page)).toEqual([]);
  await page.getByRole('button', { name: '发验证码' }).click();
  await page.getByText('没有填写留过的联系方式').first().waitFor();
  expect(await judge(page)).toEqual([]);
  await page.getByLabel('留过的邮箱或者手机号码').fill(`+86 ${phone}`);
  await page.getByRole('button', { name: '发验证码' }).click();
  await page.getByRole('heading', { name: '填写验证码' }).waitFor();
  expect(await judge(page)).toEqual([]);
  const reader = await browsing.open(county.url, { javaScript });
  const code = await codeIn(reader, phone);

  await page.getByLabel('验证码', { exact: true }).fill(wrongOf(code));
  await page.getByRole('button', { name: '找回' }).click();
  await page.getByText('联系方式或者验证码不对').first().waitFor();
  expect(await page.getByLabel('留过的邮箱或者手机号码').inputValue()).toBe(`+86 ${phone}`);
  expect(await judge(page)).toEqual([]);
  await page.getByLabel('验证码', { exact: true }).fill(code);
  await page.getByRole('button', { name: '找回' }).click();
  await page.getByRole('heading', { name: '已经找回' }).waitFor();
  for (const { receiptNo } of [opinion, application]) await page.getByText(receiptNo).first().waitFor();
  expect(await judge(page)).toEqual([]);

  await page.goto('/wode');
  await page.getByText(opinion.receiptNo).first().waitFor();
  await page.getByRole('link', { name: '全部资料：打印、下载、删除' }).click();
  await page.getByText('有人凭发到您联系方式的验证码找回了这份回执').first().waitFor();
  await page.goto('/wode/wangji');
  await page.getByRole('button', { name: '全部忘记' }).click();
  await page.getByText('这台设备还没有记住回执').waitFor();
});
