/** 一案一页 at a desk as it runs: what has to be done on top, the records folded by step, each with an address of its own. */
import { beforeAll, expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { flawsOf } from '#test/journeys/running/accessible.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';
import { settled } from '#test/journeys/running/quiet.ts';
import { region, stepOf } from './step-desk.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

/** Two screens of 1280 by 800. */
const TWO_SCREENS = 1600;

const heightOf = (clerk: Clerk) => clerk.page.evaluate(() => document.documentElement.scrollHeight);

async function atDesk(login: string, phase: string, hash = ''): Promise<Clerk> {
  const clerk = await Clerk.signsIn(browsing, county, login);
  await clerk.page.setViewportSize({ width: 1280, height: 800 });
  const [found] = await county.sql<{ no: string }>(
    'select no from decision where phase = $1 order by no desc limit 1',
    [phase],
  );
  await clerk.page.goto(`${county.url}/gongzuotai/juece/${found?.no}${hash}`);
  await settled(clerk.page);
  return clerk;
}

it('执行中的决策：两屏以内；程序逐行折起，用键盘打开，地址记住打开的是哪一项', async () => {
  const clerk = await atDesk('jiaoti-fuze', 'EXECUTING');
  const { page } = clerk;
  await region(page, '办到哪里').getByText('报告执行情况').waitFor();
  expect(await heightOf(clerk)).toBeLessThanOrEqual(TWO_SCREENS);
  expect(await flawsOf(page)).toEqual([]);
  const legality = stepOf(page, '合法性审查');
  await legality.getByText('已完成', { exact: true }).waitFor();
  await legality.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await legality.getByRole('list', { name: '合法性审查的记录' }).waitFor();
  expect(new URL(page.url()).hash).toBe('#buzhou-LEGALITY_REVIEW');
  expect(await flawsOf(page)).toEqual([]);
  await page.reload();
  await settled(page);
  await legality.getByRole('list', { name: '合法性审查的记录' }).waitFor();
  await legality.locator('summary').first().click();
  expect(new URL(page.url()).hash).toBe('');
});

it('从别处指到一次记录的，打开它所在的程序，其余仍折起', async () => {
  const [record] = await county.sql<{ id: string }>(
    `select r.id from decision_record r join decision d on d.id = r.decision_id
     where d.phase = 'EXECUTING' and r.kind = 'DISCUSSION' order by d.no desc limit 1`,
  );
  const { page } = await atDesk('jiaoti-fuze', 'EXECUTING', `#jilu-${record?.id}`);
  await page.locator(`#jilu-${record?.id}`).waitFor();
  expect(await page.getByRole('list', { name: '合法性审查的记录' }).count()).toBe(0);
});

it('合法性审查员：左边读草案和材料，右边写意见；对一条提意见，写到这一条名下，先写的不丢', async () => {
  const clerk = await atDesk('hefa', 'LEGALITY_REVIEW');
  const { page } = clerk;
  await region(page, '办到哪里').getByText('轮到您').waitFor();
  expect(await heightOf(clerk)).toBeLessThanOrEqual(TWO_SCREENS);
  await clerk.presses('出具审查意见');
  const form = page.getByRole('form', { name: '出具审查意见' });
  await clerk.fills({ 法律意见: '草案不与上位法抵触。' }, form);
  const reading = region(page, '送审的草案和材料');
  await reading.getByRole('list', { name: '送审材料' }).getByRole('link').first().waitFor();
  const clause = reading
    .getByRole('list', { name: '草案条款' })
    .getByRole('listitem')
    .filter({ hasText: /^第二条/ });
  await clause.getByRole('button').click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.type('近期三年的起止年份应当写明。');
  const point = form.getByRole('group', { name: '审查意见1', exact: true });
  await expect
    .poll(() =>
      point.getByLabel('所指条款').evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.label),
    )
    .toContain('第二条');
  await clause.getByText('已提1点').waitFor();
  expect(await form.getByLabel('法律意见', { exact: true }).inputValue()).toBe('草案不与上位法抵触。');
  await expect
    .poll(() => form.getByRole('button', { name: '出具审查意见', exact: true }).isVisible())
    .toBe(true);
  expect(await flawsOf(page)).toEqual([]);

  await page.setViewportSize({ width: 390, height: 844 });
  expect(await reading.isVisible()).toBe(false);
  await clerk.presses('草案和材料');
  await clause.waitFor();
  expect(await form.isVisible()).toBe(false);
  expect(await flawsOf(page)).toEqual([]);
  await clause.getByRole('button').click();
  await form.waitFor();
  await expect.poll(() => form.getByRole('group', { name: /^审查意见\d$/ }).count()).toBe(2);
});
