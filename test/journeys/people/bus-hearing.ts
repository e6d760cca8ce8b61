/** A hearing on the bus fares (公交票价听证会), as each of its people goes through it. */
import type { Cast } from './cast.ts';
import type { Page } from 'playwright-core';
import type { ReceiptCodes } from './citizen.ts';
import type { Clerk } from './clerk.ts';
import { looksUp as lookUp } from './comer.ts';
import { acts, type Filled } from './action.ts';
import type { County } from '../running/county.ts';
import { readHearing, reviews } from './hearing-course.ts';

export const DECISION = '岚溪县城乡公交票价调整方案';
/** The hearing that the demonstration county has announced on it. */
export const EARLIER = '岚溪县城乡公交票价调整听证会';
export const CANCELLED = '听证方案改为只听取城乡线路的意见，另行公告。';
export const NAME = '城乡公交线路票价听证会';
export const EXPERT = '温知远';
export const REFUSAL = '认为没有写全我的第二个问题。';
export const SAID = '换乘要再付一次钱，希望一小时内免费换乘。';
export const SUMMARY = '到会参加人都发了言，意见集中在换乘优惠和老年乘客。';
export const REASON = '换乘优惠每年约需补贴一百六十万元，与本次调价分开办理，明年单独论证。';

/** The plan as the clerk types it. */
export const planOf = (heldOn: string, opensOn: string, closesOn: string): Filled => ({
  rows: {
    方面: [
      { fields: { 方面: '消费者', 席位数: '2', 怎样产生: '公开报名，随机抽取' } },
      { fields: { 方面: '专家学者', 席位数: '1', 怎样产生: '推荐' } },
    ],
  },
  fields: {
    名称: NAME,
    听证主持人: '韩致远',
    听证事项和目的: '就城乡线路按里程计价是否可行，听取沿线乘客和专家的意见。',
    举行日期: heldOn,
    开始的钟点: '09:00',
    地点: '县政务服务中心二楼会议室',
    遴选办法: '乘客从报名人中随机抽取，专家由市交通学会推荐。',
    旁听席位: '1',
    记者席位: '1',
    公告正文: '听证会公开举行，欢迎旁听。',
    联系方式: '价格股 0000-5550102',
    报名开始日期: opensOn,
    报名截止日期: closesOn,
  },
});

/** A price hearing is announced and its papers delivered as early as the county has set itself; later, with a reason (本县设定). */
export async function sooner(clerk: Clerk, action: string, asked = false): Promise<void> {
  await clerk.presses(action);
  if (asked) await clerk.confirms(action);
  await clerk.reads(/少于本县.*设定的\d+日/);
  await clerk.fills({ 仍要办理的理由: '听证会要在征求意见截止以前举行，会上的意见一并研究处理。' });
  await acts(clerk, '知悉并继续办理');
}

/** The desk of the hearing, by the list of hearings. */
export async function atHearing(clerk: Clerk, name = NAME): Promise<void> {
  await clerk.goesTo('听证会');
  await clerk.follows(name);
  await clerk.sees('heading', name);
}

/** 我的报名: by the two codes of the receipt. */
export const looksUp = (page: Page, codes: ReceiptCodes) => lookUp(page, '我的报名', codes);

/** 撤回报名 by the person alone, with the two codes of their receipt. */
export async function withdraws(page: Page, codes: ReceiptCodes): Promise<void> {
  await looksUp(page, codes);
  await page.getByText('撤回报名', { exact: true }).click();
  await page.getByRole('button', { name: '确认撤回报名' }).click();
  await page.getByText('已撤回报名').first().waitFor();
}

/** One of those drawn gives up their seat: the reserve follows, and everybody reads it at once. */
export async function givesUpSeat(
  page: Page,
  county: County,
  receipts: readonly ReceiptCodes[],
): Promise<void> {
  const [drawn] = await county.sql<{ receipt: string }>(
    `select p.receipt_no as receipt from hearing_participant p join hearing h on h.id = p.hearing_id
     where h.name = $1 and p.receipt_no is not null order by p.position desc limit 1`,
    [NAME],
  );
  const own = receipts.find(({ receiptNo }) => receiptNo.replaceAll(/[^0-9A-Z]/g, '') === drawn?.receipt);
  await withdraws(page, own!);
  await readHearing(page, NAME);
  await page
    .getByText(/退出，本人在线撤回/)
    .first()
    .waitFor({ state: 'attached' });
  const list = page.getByRole('table', { name: '听证参加人名单' });
  await list.getByRole('row').filter({ hasText: '候补递补' }).waitFor();
}

/** Takes a speech down without leaving the keyboard: who, tab, tab, what, Ctrl+Enter. */
export async function takesDown(clerk: Clerk, kind: number, who: string, text: string): Promise<void> {
  const { keyboard } = clerk.page;
  await clerk.page.getByLabel('谁在说').focus();
  await keyboard.insertText(who);
  await keyboard.press(`Alt+Digit${kind}`);
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.insertText(text);
  await keyboard.press('Control+Enter');
}

/** Enters what a participant said as an opinion; its receipt number then stands beside it. */
export async function entersOpinion(clerk: Clerk, said: string, stance: string): Promise<void> {
  const panel = clerk.page.getByRole('region', { name: '会上的意见登记到意见处理' });
  const entry = panel.getByRole('listitem').filter({ hasText: said });
  await clerk.presses('登记为意见', entry);
  const form = entry.getByRole('form', { name: '登记为意见' });
  await clerk.fills({ 态度: stance }, form);
  await clerk.presses('登记为意见', form);
  await entry.getByText(/已登记为意见，受理编号[0-9A-Z]{4}-[0-9A-Z]{4}/).waitFor();
}

/** A paper of the hearing is submitted by the unit, reviewed by another and published by its lead. */
export async function publishes(paper: string, staff: Cast['staff']): Promise<void> {
  const clerk = await staff('fagai');
  await atHearing(clerk);
  await acts(clerk, '提交保密审查');
  await reviews(await staff('baomi'), NAME, paper);
  const lead = await staff('fagai-fuze');
  await atHearing(lead);
  await acts(lead, `公布${paper}`);
}

/** 须电话告知: calls one of those who left no mail address, and records it; the unit's list keeps who called. */
export async function callsOne(clerk: Clerk, waiting: number): Promise<void> {
  await atHearing(clerk);
  const calls = clerk.page.getByRole('region', { name: '须电话告知' });
  await calls.getByText(`${waiting}人`, { exact: true }).waitFor();
  await calls
    .getByRole('button', { name: /登记告知/ })
    .first()
    .click();
  await clerk.confirms('登记告知');
  await calls.getByText(`${waiting - 1}人`, { exact: true }).waitFor();
  await clerk.goesTo('须电话告知');
  await clerk.page.getByRole('link', { name: '登记过的' }).click();
  await clerk.page.getByText('电话，苏晴川').first().waitFor();
}
