import type { Page } from 'playwright-core';
import type { Clerk } from './clerk.ts';

/** Asks to be notified by telephone (打电话): whoever is anonymous leaves no way to be reached. */
export async function asksForCall(page: Page, name: string, phone: string): Promise<void> {
  await page.getByRole('radio', { name: /^个人/ }).check();
  await page.getByLabel(/^姓名/).fill(name);
  await page.getByLabel('打电话', { exact: true }).check();
  await page.getByLabel(/^手机号码/).fill(phone);
}

const rowOf = ({ page }: Clerk, receiptNo: string) => page.getByRole('row').filter({ hasText: receiptNo });

/**
 * 须电话告知: nobody answers at first and the person stays on the list; notified at the second call, the lists hold both
 * calls.
 */
export async function callsTwice(clerk: Clerk, receiptNo: string, said: string): Promise<void> {
  await clerk.goesTo('须电话告知');
  const row = rowOf(clerk, receiptNo);
  await row.getByText(said).first().waitFor();
  for (const how of ['没有人接听，再打', '电话告知本人']) {
    await row.getByRole('button', { name: /登记告知/ }).click();
    await clerk.page.getByRole('dialog').getByLabel(how).check();
    await clerk.confirms('登记告知');
    await clerk.page.getByRole('dialog').waitFor({ state: 'detached' });
    if (how.startsWith('没有人接听')) await row.getByText(/^没有人接听/).waitFor();
  }
  await row.waitFor({ state: 'detached' });
  await clerk.page.getByRole('link', { name: '登记过的' }).click();
  await row.getByText(/^没有人接听/).waitFor();
  await row.getByText(/^电话，/).waitFor();
}

/** 发送记录: the call stands there as every letter does. */
export async function readsSent(clerk: Clerk, receiptNo: string): Promise<void> {
  await clerk.goesTo('发送记录');
  await rowOf(clerk, receiptNo).filter({ hasText: '已电话告知' }).waitFor();
}
