import type { Page } from 'playwright-core';
import { matterOf } from '#server/law/sentence.ts';
import type { Draft } from './consultation.ts';
import { unfoldAll } from '../running/unfold.ts';
import type { Answer } from './feedback.ts';

/** The two codes a citizen takes home (受理编号、查询码). */
export interface ReceiptCodes {
  receiptNo: string;
  lookupCode: string;
}

/** Comment that somebody wants to submit. */
export interface Opinion {
  stance: string;
  text: string;
}

/** 决策目录: the matter stands in the list of its year; one published for the next year is a step from the running one. */
export async function seeInCatalogue(page: Page, matter: string): Promise<void> {
  await page.goto('/mulu');
  const next = page.getByRole('link', { name: /^\d{4}年度目录已公布$/u });
  if (await next.isVisible()) await next.click();
  await page.getByRole('listitem').filter({ hasText: matter }).first().waitFor();
}

/** The five parts (草案、解读、依据、途径、联系方式) and the file, as everybody finds them. */
export async function readConsultation(page: Page, matter: string, draft: Draft): Promise<void> {
  await openDraft(page, matter);
  await page.getByRole('heading', { level: 1, name: matterOf(draft.title) }).waitFor();
  await unfoldAll(page);
  const { explanation, basis, address, email } = draft;
  for (const text of [...clausesOf(draft), explanation, basis, address, email])
    await page.getByText(text).first().waitFor();
  const file = await page.getByRole('link', { name: draft.file.name }).getAttribute('href');
  const answer = await page.request.get(file ?? '');
  if (!(await answer.body()).equals(draft.file.buffer)) throw new Error('not the file that was uploaded');
}

/** Without their numbers, which stand in the margin. */
const clausesOf = ({ text }: Draft) => text.split('\n').map((clause) => clause.replace(/^第.+条　/, ''));

async function openDraft(page: Page, matter: string): Promise<void> {
  await page.goto('/zhengji');
  await page
    .getByRole('listitem')
    .filter({ hasText: matter })
    .getByRole('link', { name: '阅读草案' })
    .click();
}

/** Finds the consultation among those that are open and opens its form. */
export async function findConsultation(page: Page, matter: string): Promise<void> {
  await page.goto('/zhengji');
  const item = page.getByRole('listitem').filter({ hasText: matter });
  await item.getByRole('link', { name: '提出意见' }).click();
  await page.getByRole('heading', { level: 1, name: matter }).waitFor();
}

/** Reads the draft and goes on to say something about one clause of it. */
export async function findClause(page: Page, matter: string, clause: string): Promise<void> {
  await openDraft(page, matter);
  await openClause(page, clause);
}

/** Goes on from the draft to the form, about one clause. */
export async function openClause(page: Page, clause: string): Promise<void> {
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

/** The form was taken in hand by its script. */
export async function awaitScript(page: Page): Promise<void> {
  await page.locator('[data-island=comment] form [role=status]').waitFor({ state: 'attached' });
}

/** The same, by the form that a script has taken in hand: it is sent without leaving the page. */
export async function sendByScript(page: Page): Promise<ReceiptCodes> {
  await awaitScript(page);
  const sent = page.waitForRequest((asked) => asked.url().endsWith('/graphql') && asked.method() === 'POST');
  const receipt = await sendOpinion(page);
  await sent;
  return receipt;
}

/** Codes that the receipt shows, as one would copy them. */
async function receiptOn(page: Page): Promise<ReceiptCodes> {
  const text = await page.getByRole('main').innerText();
  const receiptNo = /受理编号\s*([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(text)?.[1];
  const lookupCode = /查询码\s*([0-9A-Z]{5}-[0-9A-Z]{5})/.exec(text)?.[1];
  if (!receiptNo || !lookupCode) throw new Error(`no receipt on this page:\n${text}`);
  return { receiptNo, lookupCode };
}

/** 我的意见: asks, by the two codes, what became of it. */
export async function lookUp(page: Page, { receiptNo, lookupCode }: ReceiptCodes): Promise<void> {
  await page.goto('/wode');
  await page.getByLabel('受理编号').fill(receiptNo);
  await page.getByLabel('查询码').fill(lookupCode);
  await page.getByRole('button', { name: '查询处理结果' }).click();
  await page.getByRole('heading', { name: `我的意见 ${receiptNo}` }).waitFor();
}

/** After the closing: nothing to write any more, and when the result is due. */
export async function findClosed(page: Page, matter: string): Promise<void> {
  await page.goto('/zhengji');
  await page.getByRole('link', { name: matter }).first().click();
  await page.getByText('征集已结束').first().waitFor();
  if ((await page.getByRole('link', { name: '提出意见' }).count()) > 0)
    throw new Error('the closed consultation still asks for comments');
}

/** 采纳情况: every outcome with its reason, for everybody. */
export async function readReport(page: Page, answers: readonly Answer[]): Promise<void> {
  await page.getByRole('link', { name: '看全部意见的采纳情况' }).click();
  for (const { reason } of answers) await page.getByText(reason).first().waitFor();
}
