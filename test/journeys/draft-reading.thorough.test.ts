/** 读草案: from what became of an opinion to the red-lined clause, and the draft's whole line of versions, without a script. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { groupedCode } from '#client/format.ts';
import {
  findConsultation,
  lookUp,
  type ReceiptCodes,
  reviewOpinion,
  sendOpinion,
  writeOpinion,
} from './people/citizen.ts';
import { flawsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';

const DECISION = '2026-004';
const CLAUSE = '第五条';
const OPEN_MATTER = '城乡公交票价调整';
const NOW_NEAR = '列入近期建设';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

const reading = (width = 360) => browsing.open(county.url, { javaScript: false, width });

/** The clause that an address leads to. */
const clauseAt = (page: Page) =>
  page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);

/** Somebody whose opinion on the clause was adopted: they hold the codes of the one who just sent another opinion. */
async function holderOfAdopted({ receiptNo, lookupCode }: ReceiptCodes): Promise<ReceiptCodes> {
  const [found] = await county.sql<{ no: string }>(
    `update comment set lookup_hmac = (select lookup_hmac from comment where receipt_no = $3) where receipt_no = (
       select c.receipt_no from comment c join cluster_member m on m.comment_id = c.id
       join disposition o on o.cluster_id = m.cluster_id join consultation k on k.id = c.consultation_id
       join decision d on d.id = k.decision_id
       where d.no = $1 and c.clause_no = $2 and o.result = 'ADOPTED' limit 1) returning receipt_no as no`,
    [DECISION, CLAUSE, receiptNo.replace('-', '')],
  );
  return { receiptNo: groupedCode(found?.no ?? ''), lookupCode };
}

describe('读草案，浏览器不运行脚本', () => {
  it('从受理编号查到的结果，一步到标明修改的那一条', async () => {
    const page = await reading();
    await findConsultation(page, OPEN_MATTER);
    await writeOpinion(page, { stance: '支持', text: '支持，希望早日实施。' });
    await reviewOpinion(page, '支持，希望早日实施。');
    const codes = await holderOfAdopted(await sendOpinion(page));
    await lookUp(page, codes);
    await page.getByRole('link', { name: `在第2稿中看${CLAUSE}怎样修改` }).click();
    await clauseAt(page).getByText('近期').waitFor();
    await expect.poll(() => clauseAt(page).locator('del').allTextContents()).toEqual(['删除：远期']);
  });

  it('从采纳情况一步到标明修改的那一条', async () => {
    const page = await reading();
    await page.goto(`/fankui/${DECISION}/1`);
    await page.getByRole('link', { name: `在第2稿中看${CLAUSE}怎样修改` }).click();
    const clause = clauseAt(page);
    await clause.getByRole('heading', { name: CLAUSE }).waitFor();
    await expect.poll(() => clause.locator('del').allTextContents()).toEqual(['删除：远期']);
    expect((await clause.locator('ins').allTextContents()).join('')).toContain('近期');
    await expect.poll(() => clause.innerText()).toContain('来源：公众意见');
  });

  it('从征集页到草案的来历，再到对照，再到全文里同一条', async () => {
    const page = await reading();
    await page.goto(`/zhengji/${DECISION}/1`);
    await page.getByRole('link', { name: '草案的来历' }).click();
    await page.getByText('与第1稿相比：修改3条。').waitFor();
    await page.getByRole('link', { name: '与第1稿对照' }).click();
    await page.getByText('第一条至第二条　没有修改').click();
    await page.getByRole('article', { name: '第二条' }).getByText('规划期为五年').waitFor();
    await page.getByRole('link', { name: '新旧对照表' }).click();
    await page.getByRole('table', { name: /新旧对照表/ }).waitFor();
    await page.getByRole('link', { name: '第2稿（修改稿）' }).click();
    await page.getByText(NOW_NEAR).waitFor();
    await page.getByRole('navigation', { name: '草案目录' }).getByText('目录').click();
    await page.getByRole('navigation', { name: '草案目录' }).getByRole('link', { name: CLAUSE }).click();
    await expect.poll(() => clauseAt(page).innerText()).toContain(NOW_NEAR);
  });

  it('决策页写明最新一稿；征求意见的一稿写明每条有几条意见', async () => {
    const page = await reading(1280);
    await page.goto(`/juece/${DECISION}`);
    await page.getByRole('link', { name: '第2稿（修改稿）' }).click();
    await page.getByRole('article', { name: CLAUSE }).getByRole('link', { name: '对照第1稿' }).click();
    await clauseAt(page).locator('ins').first().waitFor();
    await page.getByRole('link', { name: '第1稿（征求意见稿）' }).click();
    await page.getByRole('article', { name: CLAUSE }).getByRole('link', { name: '18 条意见' }).click();
    await page.getByRole('heading', { level: 1, name: CLAUSE }).waitFor();
  });

  it('章名不能单独评论：旧地址仍然打开，列出这一章的各条', async () => {
    const page = await reading();
    await page.goto(`/zhengji/${DECISION}/1/tiao/${encodeURIComponent('第二章')}`);
    await page.getByRole('heading', { level: 1, name: '第二章　布局' }).waitFor();
    const clauses = page.getByRole('list', { name: '这一部分的各条' }).getByRole('link');
    await expect.poll(() => clauses.count()).toBe(4);
    await clauses.filter({ hasText: CLAUSE }).click();
    await page.getByRole('heading', { level: 1, name: CLAUSE }).waitFor();
  });
});

describe.each([null, 'on'] as const)('长辈模式：%s，没有无障碍问题，不横向滚动', (elder) => {
  it.each([
    `/juece/${DECISION}/caoan`,
    `/juece/${DECISION}/caoan/1`,
    `/juece/${DECISION}/caoan/2`,
    `/juece/${DECISION}/caoan/2?duizhao=1`,
    `/juece/${DECISION}/caoan/2?duizhao=1&biao=1`,
    `/zhengji/${DECISION}/1/tiao/${encodeURIComponent('第二章')}`,
  ])('%s', async (path) => {
    const page = await browsing.open(county.url, { elder });
    await page.goto(path);
    expect(await flawsOf(page)).toEqual([]);
  });
});
