import type { Page } from 'playwright-core';
import type { ReceiptCodes } from './citizen.ts';
import type { Clerk } from './clerk.ts';
import { codesOn } from './comer.ts';
import { acts, does, type Filled } from './action.ts';
import { atDesk, brings } from './preparation.ts';

/** 筹备: from the decision's desk; then the notice goes to the review, and the lead publishes it. */
export async function plansHearing(clerk: Clerk, hearing: string, plan: Filled): Promise<void> {
  await does(clerk, '筹备听证会', plan);
  await clerk.follows(hearing);
  await acts(clerk, '提交保密审查');
}

/** 保密审查 of the notice, the record, the report. */
export async function reviews(clerk: Clerk, hearing: string, paper: string): Promise<void> {
  await clerk.takesUp('审查听证材料', hearing);
  await acts(clerk, `${paper}审查通过`);
}

/** The lead publishes what was reviewed. */
export async function publishes(clerk: Clerk, hearing: string, action: string): Promise<void> {
  await clerk.takesUp('公布听证材料', hearing);
  await acts(clerk, action);
}

/** Somebody who signs up, without an account. */
export interface Signing {
  name: string;
  phone: string;
  as: string;
  /** Agrees to stand in the list by their full name. */
  named?: boolean;
}

/** 报名, on the public page of the hearing; what the receipt says is taken home. */
export async function signsUp(page: Page, hearing: string, who: Signing): Promise<ReceiptCodes> {
  await readHearing(page, hearing);
  await page.getByRole('main').getByRole('link', { name: '报名', exact: true }).first().click();
  await page.getByRole('group', { name: '以什么身份参加' }).getByLabel(who.as).first().check();
  await page.getByLabel('姓名').fill(who.name);
  if (who.named) await page.getByLabel('入选的，同意在名单上公布我的全名').check();
  await page.getByLabel('手机号码').fill(who.phone);
  await page.getByRole('button', { name: '提交报名' }).click();
  await page.getByRole('heading', { name: '您的报名已收到' }).or(page.getByRole('alert')).waitFor();
  return codesOn(page);
}

/** 遴选: the pool is closed, the draw made, the other sides recommended. */
export async function selects(clerk: Clerk, hearing: string, nominee: Filled): Promise<void> {
  await clerk.takesUp('办理听证会', hearing);
  await acts(clerk, '截止报名，开始遴选');
  await does(clerk, '抽取参加人', { fields: { 现场报出的数字: '738' } });
  await does(clerk, '登记推荐、邀请的参加人', nominee);
}

/** 当面送达: to everybody on one round, with the 送达回证 that they signed; at the hearing's desk. */
export const handsOver = (clerk: Clerk) =>
  does(clerk, '登记当面送达', { fields: { 签收时间: '08:00', 送达回证的扫描件: '送达回证.pdf' } });

/** 送达: the 送达回证 is brought to the decision first. */
export async function delivers(clerk: Clerk, hearing: string, matter: string): Promise<void> {
  await atDesk(clerk, matter);
  await brings(clerk, [['其他材料', '送达回证.pdf']]);
  await clerk.takesUp('办理听证会', hearing);
  await handsOver(clerk);
  await acts(clerk, '材料送达完毕');
}

/** 举行和记录: who presided, what was said, signed by all who came. */
export async function holds(clerk: Clerk, hearing: string, speeches: readonly Filled[]): Promise<void> {
  await clerk.takesUp('办理听证会', hearing);
  await does(clerk, '登记听证会举行', {
    fields: { 实际开始: '09:00', 实际结束: '11:30', 记录人: '苏晴川' },
  });
  await does(clerk, '整理听证记录', { rows: { 发言: speeches } });
  const sign = clerk.page.getByRole('button', { name: '登记签字', exact: true });
  for (let participant = 0; participant < 3; participant += 1) {
    await sign.waitFor();
    await does(clerk, '登记签字');
  }
}

/** The hearing's page as everybody finds it. */
export async function readHearing(page: Page, hearing: string): Promise<void> {
  await page.goto('/tingzheng');
  await page.getByRole('link', { name: hearing, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: hearing }).waitFor();
}
