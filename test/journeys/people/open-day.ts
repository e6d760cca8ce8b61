/** 一次政府开放日: what the host plans, and what a visitor does. */
import type { Page } from 'playwright-core';
import type { ReceiptCodes } from './citizen.ts';
import type { Clerk } from './clerk.ts';
import { codesOn } from './comer.ts';
import type { Filled } from './action.ts';

export const NAME = '走进敬老院，看一餐饭怎样做';
/** The room of the demonstration county, and the event that has it that afternoon. */
export const ROOM = '县政务服务中心一楼大厅（60人，有无障碍通行）';
export const PLACE = '县敬老院食堂';
export const SEATS = 20;

/** The plan, in that room on that day, from that hour. */
export const planOf = (heldOn: string, startsAt: string): Filled => ({
  choices: { 活动类别: '政府开放日' },
  rows: {
    一场: [{ fields: { 日期: heldOn, 开始: startsAt, 结束: '18:30' } }],
    一类名额: [{ fields: { 名额: String(SEATS), 最多候补: '10' } }],
  },
  fields: {
    活动名称: NAME,
    活动主题和内容: '参观厨房和配餐间，听餐费怎样定，现场答疑。',
    参加对象: '全县居民',
    场地: ROOM,
    地点: PLACE,
    联系方式: '县政府办公室 0000-5550110',
  },
  ticks: ['公众可以报名'],
});

/** When sign-up opens and closes; asked for once the public may sign up. */
export const signUpOf = (opensOn: string, closesOn: string): Record<string, string> => ({
  报名开始: opensOn,
  开始的钟点: '09:00',
  报名截止: closesOn,
  截止的钟点: '18:00',
  一次最多报几人: '4',
});

/** The event's desk, by the list. */
export async function atEvent(clerk: Clerk): Promise<void> {
  await clerk.goesTo('活动');
  await clerk.follows(NAME);
  await clerk.sees('heading', NAME);
}

/** Reads the notice, found by the public list. */
export async function readsNotice(page: Page): Promise<void> {
  await page.goto('/huodong');
  await page.getByRole('link', { name: NAME }).first().click();
  await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
}

/** Signs up without an account; what the receipt says is taken home. */
export async function signsUp(page: Page, name: string, phone: string): Promise<ReceiptCodes> {
  await readsNotice(page);
  await page.getByRole('main').getByRole('link', { name: '报名参加', exact: true }).click();
  await page.getByLabel('姓名', { exact: true }).fill(name);
  await page.getByLabel('手机号码').fill(phone);
  const send = page.getByRole('button', { name: '报名', exact: true });
  await send.click();
  const answer = page.getByRole('main').getByText('受理编号').or(page.getByRole('alert'));
  // Pressed before the form had its key, it comes back once to be looked through.
  const again = page.getByRole('heading', { name: '还差一步' });
  await answer.or(again).first().waitFor();
  if (await again.isVisible()) await send.click();
  await answer.first().waitFor();
  return codesOn(page);
}
