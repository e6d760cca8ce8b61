/** 理由不清楚: who gave an opinion asks once, on a small screen without scripts; the unit answers once, by two persons. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { clerkOf, leadOf } from '#server/outside/demo/desks.ts';
import * as citizen from './people/citizen.ts';
import { Clerk } from './people/clerk.ts';
import { flawsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';

const MATTER = '城乡公交票价调整';
const REASON = '票款补贴全年上限为四百二十万元，单次票价再降五角要多补约九十六万元，超过上限。';
const QUESTION = '多补九十六万元是按多少人次算的？';
const ANSWER =
  '按二〇二五年全年乘车一百九十二万人次计算，每人次少收五角，合计九十六万元，乘车人次由交通运输局统计。';

const browsing = openBrowsing();
let county: County;
let page: Page;
let receipt: citizen.ReceiptCodes;

/** The opinion as the publication of the report left it. */
async function publishOutcome(receiptNo: string): Promise<void> {
  const [found] = await county.sql<{ id: string; matter: string }>(
    `select id, consultation_id as matter from comment where receipt_no = $1`,
    [receiptNo.replace('-', '')],
  );
  await county.setClock('2027-03-01T02:00:00Z');
  await county.sql(
    `insert into disposition (id, consultation_id, comment_id, state, result, ground, reason, changed_clauses,
       proposed_by_id, proposed_at, confirmed_at)
     select gen_random_uuid(), $1, $2, 'CONFIRMED', 'NOT_ADOPTED', 'FISCAL_LIMIT', $3, '[]', p.id, app_now(), app_now()
     from person p where p.login_name = $4`,
    [found?.matter, found?.id, REASON, clerkOf('ndrc')],
  );
  await county.sql('update consultation set feedback_published_at = app_now() where id = $1', [
    found?.matter,
  ]);
  await county.sql('update content_version set counter = counter + 1');
}

beforeAll(async () => {
  county = await openCounty();
  page = await browsing.open(county.url, { javaScript: false, width: 360 });
  await citizen.findConsultation(page, MATTER);
  await citizen.writeOpinion(page, { stance: '反对', text: '单次票价太高，建议再降五角。' });
  await citizen.reviewOpinion(page, '再降五角');
  receipt = await citizen.sendOpinion(page);
  await publishOutcome(receipt.receiptNo);
});

it('意见人在回执上提出理由不清楚，看到应于哪一天以前答复；第二次没有按钮', async () => {
  await citizen.lookUp(page, receipt);
  await page.getByText(REASON).waitFor();
  await page.getByRole('link', { name: '理由不清楚' }).click();
  await page.getByLabel('还想知道什么').fill('问'.repeat(501));
  await page.getByRole('button', { name: '提出理由不清楚' }).click();
  await page.getByText('写得太长，最多500字。').first().waitFor();
  await page.getByLabel('还想知道什么').fill(QUESTION);
  await page.getByRole('button', { name: '提出理由不清楚' }).click();
  await page.getByText(QUESTION).waitFor();
  await page.getByText('应于2027年3月10日前答复').waitFor();
  await expect.poll(() => page.getByRole('link', { name: '理由不清楚' }).count()).toBe(0);
});

it('经办人在待办里看到期限，拟答复；负责人确认', async () => {
  const clerk = await Clerk.signsIn(browsing, county, clerkOf('ndrc'));
  await clerk.takesUp('再次答复理由', MATTER);
  await clerk.reads(QUESTION);
  expect(await flawsOf(clerk.page)).toEqual([]);
  await clerk.presses('拟再次答复');
  await clerk.fills({ 再次答复: ANSWER });
  await clerk.presses('拟再次答复');
  await clerk.reads(ANSWER);
  const lead = await Clerk.signsIn(browsing, county, leadOf('ndrc'));
  await lead.takesUp('确认再次答复', MATTER);
  await lead.presses('确认并答复');
  await lead.confirms('确认并答复');
  await lead.reads('已答复');
});

it('意见人在回执上看到答复；我的参与写明已经答复', async () => {
  await citizen.lookUp(page, receipt);
  await page.getByText(ANSWER).waitFor();
  await expect.poll(() => page.getByText('逾期').count()).toBe(0);
  await page.goto('/wode');
  await page.getByText('您提出理由不清楚，2027年3月1日已经再次答复。').waitFor();
});
