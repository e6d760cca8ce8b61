/** 本人的资料: somebody with an old phone reads, corrects and deletes the data stored under the receipts of this device. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
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

/** An opinion with name and number, and an application that is still being verified: both remembered here. */
async function handedIn(page: Page, phone: string) {
  await citizen.findConsultation(page, '城乡公交票价调整');
  await page.getByLabel('支持', { exact: true }).check();
  await page.getByLabel('意见内容').fill(TEXT);
  await page.getByLabel('姓名').first().fill('周文娟');
  await page.getByLabel('打电话').check();
  await page.getByLabel('手机号码').fill(phone);
  await citizen.reviewOpinion(page, TEXT);
  const opinion = await citizen.sendOpinion(page);
  const application = SENDINGS.find(({ path }) => path === '/daibiao/shenqing');
  await page.goto('/daibiao/shenqing');
  await application?.fill(page, phone);
  await page.getByRole('button', { name: '提交申请', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '您的申请已收到' }).waitFor();
  return { opinion, application: await codesOn(page) };
}

const contactsOf = async (receiptNo: string) =>
  (
    await county.sql(
      `select 1 from comment_contact k join comment c on c.id = k.comment_id where c.receipt_no = $1`,
      [receiptNo.replace('-', '')],
    )
  ).length;

it.each([
  [true, '13900000701'],
  [false, '13900000702'],
])('更正联系方式，看这台设备的全部资料，全部删除：逐份答复（脚本：%s）', async (javaScript, phone) => {
  const page = await browsing.open(county.url, { javaScript, width: 360 });
  // Axe is a script itself.
  const judge = javaScript ? flawsOf : misfitsOf;
  const { opinion, application } = await handedIn(page, phone);
  await page.goto('/wode');
  await page
    .getByRole('listitem')
    .filter({ hasText: opinion.receiptNo })
    .getByRole('button', { name: '查看', exact: false })
    .first()
    .click();
  await page.getByRole('link', { name: '我的全部资料' }).click();
  await page.getByText(phone).first().waitFor();
  expect(await judge(page)).toEqual([]);

  await page.getByText('更正姓名和联系方式').click();
  await page.getByLabel('手机号码').fill('12');
  await page.getByRole('button', { name: '保存更正' }).click();
  await page.getByText('电话号码的格式不对').first().waitFor();
  await expect.poll(() => page.getByLabel('手机号码').inputValue()).toBe('12');
  expect(await judge(page)).toEqual([]);
  await page.getByLabel('手机号码').fill('13900000777');
  await page.getByRole('button', { name: '保存更正' }).click();
  await page.getByRole('definition').filter({ hasText: '13900000777' }).waitFor();
  await expect.poll(() => page.getByText(phone).count()).toBe(0);

  await page.goto('/wode');
  await page.getByRole('link', { name: '全部资料：打印、下载、删除' }).click();
  await page.getByRole('heading', { name: `我的意见 ${opinion.receiptNo}` }).waitFor();
  await page.getByRole('heading', { name: `我的申请 ${application.receiptNo}` }).waitFor();
  const file = (await page.getByRole('link', { name: '下载全部' }).getAttribute('href')) ?? '';
  const kept = JSON.parse(decodeURIComponent(file.slice(file.indexOf(',') + 1))) as { contact: string }[];
  expect(kept.map(({ contact }) => contact).toSorted()).toEqual([phone, '13900000777'].toSorted());
  expect(await judge(page)).toEqual([]);

  await page.getByRole('link', { name: '全部删除' }).click();
  await page.getByText('您的申请正在核实').waitFor();
  await page.getByText('个人信息保护法第四十七条').first().waitFor();
  expect(await contactsOf(opinion.receiptNo)).toBe(1);
  expect(await judge(page)).toEqual([]);
  await page.getByRole('button', { name: '删除这1份的姓名和联系方式' }).click();
  await page.getByText('1份已经删除，1份没有删除').waitFor();
  await page.getByText('刚才已经删除').waitFor();
  expect(await contactsOf(opinion.receiptNo)).toBe(0);
  expect(await judge(page)).toEqual([]);
});
