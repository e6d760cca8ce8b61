/** 国令711号第四十九条、第五十条 年度报告: written at a desk, sent back, checked by a second person, read by everybody, corrected. */
import { expect, it } from 'vitest';
import { REPORT_FIGURE_LABELS } from '#server/law/openness/report-figures.ts';
import { sends } from './people/action.ts';
import { Clerk } from './people/clerk.ts';
import { flawsOf, misfitsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { openCounty } from './running/county.ts';

const OVERVIEW =
  '全年主动公开信息四十六条，其中村级财务二十四条、惠民补贴十二条；政务公开专区接待群众九百余人次。';
const PROBLEMS = '有三个村的财务公开晚了一个季度。下一年由镇会计核算中心每季度第一个月十日前核对并催办。';
const REASON = '行政许可的件数漏计了便民中心受理的两件';
const TOWN = '青石镇人民政府';

/** Reads it once more in the question that is asked first. */
async function publishes(lead: Clerk): Promise<void> {
  await lead.presses('审核公布');
  const question = lead.page.getByRole('dialog');
  await question.getByText(PROBLEMS).waitFor();
  await question.getByRole('button', { name: '审核公布' }).click();
  await lead.page.getByRole('button', { name: '审核公布' }).first().waitFor({ state: 'detached' });
}

const browsing = openBrowsing();
const county = await openCounty();

it('经办人编制，负责人退回、审核公布，公众读到；有误的更正，原来的一版指到现行的', async () => {
  const opens = async (login: string) => {
    const clerk = await Clerk.signsIn(browsing, county, login);
    await clerk.page.goto('/gongzuotai/nianbao');
    await clerk.reads('各单位');
    return clerk;
  };
  const clerk = await opens('zhenban');
  expect(await flawsOf(clerk.page)).toEqual([]);
  await clerk.presses('编制年度报告');
  await clerk.fills({ 总体情况: OVERVIEW });
  const form = clerk.page.getByRole('form', { name: '编制年度报告' });
  await clerk.presses('编制年度报告', form);
  await clerk.reads('还有20处要补正');
  await clerk.fills({ 存在的主要问题及改进情况: PROBLEMS });
  await clerk.fills(Object.fromEntries(Object.values(REPORT_FIGURE_LABELS).map((label) => [label, '0'])));
  await clerk.fills({ 行政许可本年处理决定数量: '31' });
  await sends(clerk, '编制年度报告');
  await clerk.reads('待审核');

  const lead = await opens('zhenban-fuze');
  await lead.presses('退回修改');
  await lead.fills({ 退回原因: '行政处罚的件数请与台账核对' });
  await sends(lead, '退回修改');
  await clerk.page.reload();
  await clerk.reads('行政处罚的件数请与台账核对');
  await clerk.presses('改写');
  await clerk.fills({ 行政处罚本年处理决定数量: '4' });
  await sends(clerk, '改写');
  await clerk.reads('待审核');
  await lead.page.reload();
  await publishes(lead);
  await lead.reads(/按期公布|逾期公布/);

  const page = await browsing.open(county.url, { javaScript: false, width: 360 });
  await page.goto('/xinxigongkai');
  await page.getByRole('link', { name: TOWN }).click();
  await page.getByText(OVERVIEW).waitFor();
  const row = page.getByRole('row', { name: /行政处罚/ });
  expect(await row.first().innerText()).toContain('4');
  expect(await page.content()).not.toContain('桑陌上');
  expect(await misfitsOf(page)).toEqual([]);
  const first = page.url();

  await clerk.page.reload();
  await clerk.page.getByRole('button', { name: /^更正/ }).click();
  await clerk.fills({ 更正的原因: REASON, 行政许可本年处理决定数量: '33' });
  await sends(clerk, '更正');
  await lead.page.reload();
  await publishes(lead);
  await lead.reads('第2版');
  await page.goto(first);
  await page.getByRole('link', { name: '更正以后的年度报告' }).click();
  await page.getByText(REASON).waitFor();
  expect(await misfitsOf(page)).toEqual([]);
});
