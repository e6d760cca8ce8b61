import type { Page } from 'playwright-core';

/** The two codes a citizen takes home (受理编号、查询码). */
export interface ReceiptCodes {
  receiptNo: string;
  lookupCode: string;
}

/** What somebody wants to say. */
export interface Opinion {
  stance: string;
  text: string;
}

/** Finds the consultation on the home page and opens its form. */
export async function findConsultation(page: Page, matter: string): Promise<void> {
  await page.goto('/');
  const item = page.getByRole('listitem').filter({ hasText: matter });
  await item.getByRole('link', { name: '提出意见' }).click();
  await page.getByRole('heading', { level: 1, name: matter }).waitFor();
}

/** Reads the draft and goes on to say something about one clause of it. */
export async function findClause(page: Page, matter: string, clause: string): Promise<void> {
  await page.goto('/');
  await page
    .getByRole('listitem')
    .filter({ hasText: matter })
    .getByRole('link', { name: '阅读草案' })
    .click();
  await page.getByRole('article', { name: clause }).getByRole('link', { name: '对本条提意见' }).click();
  await page.getByRole('heading', { name: `您正在看${clause}` }).waitFor();
}

/** Fills in the form as anybody can: no account, no name. */
export async function writeOpinion(page: Page, { stance, text }: Opinion): Promise<void> {
  await page.getByLabel(stance, { exact: true }).check();
  await page.getByLabel('意见内容').fill(text);
  await page.getByLabel('匿名').check();
}

/** 核对: what was written is shown once more before it is sent. */
export async function reviewOpinion(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: '检查并提交' }).click();
  await page.getByRole('heading', { name: '请核对，再提交' }).waitFor();
  await page.getByText(text).first().waitFor();
}

/** Sends it; what the receipt says is taken home. */
export async function sendOpinion(page: Page): Promise<ReceiptCodes> {
  await page.getByRole('button', { name: '提交意见' }).click();
  await page.getByRole('heading', { name: '您的意见已收到' }).waitFor();
  return receiptOn(page);
}

/** What the receipt shows, as one would copy it. */
async function receiptOn(page: Page): Promise<ReceiptCodes> {
  const text = await page.getByRole('main').innerText();
  const receiptNo = /受理编号\s*([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(text)?.[1];
  const lookupCode = /查询码\s*([0-9A-Z]{5}-[0-9A-Z]{5})/.exec(text)?.[1];
  if (!receiptNo || !lookupCode) throw new Error(`no receipt on this page:\n${text}`);
  return { receiptNo, lookupCode };
}

/** 我的意见: asks by the two codes what became of it. */
export async function lookUp(page: Page, { receiptNo, lookupCode }: ReceiptCodes): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: '我的意见' }).first().click();
  await page.getByLabel('受理编号').fill(receiptNo);
  await page.getByLabel('查询码').fill(lookupCode);
  await page.getByRole('button', { name: '查询处理结果' }).click();
  await page.getByRole('heading', { name: `我的意见 ${receiptNo}` }).waitFor();
}
