/** 其他操作 at a desk as it runs: what weighs much stands last and folded, and is asked about before it is done. */
import { beforeAll, expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { flawsOf } from '#test/journeys/running/accessible.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';
import { settled } from '#test/journeys/running/quiet.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

const phaseOf = async (no: string) =>
  (await county.sql<{ phase: string }>('select phase from decision where no = $1', [no]))[0]?.phase;

it('行政首长对执行中的决策：中止、调整、废止折在最后；中止前问清后果、依据、能否撤回、公众看到什么；取消的什么也没有办', async () => {
  const [running] = await county.sql<{ no: string }>(
    `select no from decision where phase = 'EXECUTING' order by no limit 1`,
  );
  const no = running?.no ?? '';
  const head = await Clerk.signsIn(browsing, county, 'xianzhang');
  const { page } = head;
  await page.goto(`${county.url}/gongzuotai/juece/${no}`);
  await settled(page);
  for (const word of ['中止执行', '决定作重大调整', '废止决策'])
    expect(await page.getByRole('button', { name: word, exact: true }).count(), word).toBe(0);
  const fold = page.locator('summary').filter({ hasText: '其他操作' });
  await fold.focus();
  await page.keyboard.press('Enter');
  await head.presses('中止执行');
  await head.fills({
    情况说明: '连续暴雨冲毁两处站台，沿线道路中断，公交车辆不能通行。',
    紧急理由: '道路随时可能再次塌陷，等到会议讨论会危及乘客安全。',
    决定记录: '县长办公会议记录第18号',
    决定日期: await county.dayAfter(0),
  });
  await head.chooses('情形', '不可抗力等严重影响决策目标实现');
  await head.presses('中止执行', page.getByRole('form', { name: '中止执行' }));
  const question = page.getByRole('dialog');
  for (const words of ['国令713号第三十七条', '情况消除的，由行政首长恢复执行', '已中止执行'])
    await question.getByText(words).waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'hidden' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('中止执行');
  expect(await phaseOf(no)).toBe('EXECUTING');
  // Unsent text stays and is in view: the fold opens for it.
  await page.reload();
  await settled(page);
  await expect.poll(() => page.getByLabel('决定记录').isVisible()).toBe(true);
  await head.presses('中止执行', page.getByRole('form', { name: '中止执行' }));
  await head.confirms('中止执行');
  await expect.poll(() => phaseOf(no)).toBe('SUSPENDED');
});
