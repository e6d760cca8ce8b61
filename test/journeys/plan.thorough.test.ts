/** 政务公开任务全程：编制、另一人公布、责任单位报告、核实，公众不运行脚本看到推进情况（县政务公开工作要点）. */
import { describe, expect } from 'vitest';
import { acts, sends } from './people/action.ts';
import { openCast } from './people/cast.ts';
import { flawsOf } from './running/accessible.ts';
import { openPath } from './running/steps.ts';

const DESK = '公开任务';
const TITLE = '公布供水水质检测结果';
const DONE = '第四季度的检测结果已经公布，十二个采样点全部合格。';

describe('政务公开任务', () => {
  const { staff, citizen, county } = openCast(false);
  const step = openPath();

  step('县政府办编制；没有写全的一次指出，填了的都在', async () => {
    const planner = await staff('zhengban');
    await planner.goesTo(DESK);
    await planner.presses('编制一项任务');
    await planner.fills({
      任务: TITLE,
      责任单位: '县发展和改革委员会',
      完成时限: await county().dayAfter(9),
    });
    await planner.presses('编制一项任务');
    for (const finding of ['没有写具体要求。', '没有写出处。']) await planner.reads(finding);
    expect(await planner.page.getByLabel('任务', { exact: true }).inputValue()).toBe(TITLE);
    await planner.fills({ 要求: '每季度公布采样点、项目、结果。', 出处: '政务公开工作要点第11项' });
    await sends(planner, '编制一项任务');
    await planner.sees('heading', TITLE);
    expect(await flawsOf(planner.page)).toEqual([]);
  });

  step('公布以前公众看不到；编制的人不能公布，另一人照看到的公布', async () => {
    const page = await citizen();
    await page.goto('/xinxigongkai/renwu');
    expect(await page.getByText(TITLE).count()).toBe(0);
    const planner = await staff('zhengban');
    await planner.goesTo(DESK);
    await planner.presses('审核公布1项任务');
    await planner.confirms('审核公布1项任务');
    await planner.reads('任务由没有参与编制的人审核公布。');
    const checker = await staff('zhengban2');
    await checker.takesUp('公布公开任务', '政务公开任务');
    await acts(checker, '审核公布1项任务');
  });

  step('责任单位从待办报告，没有佐证的不行；政府办核实', async () => {
    const clerk = await staff('fagai');
    await clerk.takesUp('报告公开任务', TITLE);
    await clerk.presses('报告完成');
    await clerk.fills({ 完成情况: DONE, 佐证的网址: '见公示栏' });
    await clerk.presses('报告完成');
    await clerk.reads('“见公示栏”不是网址。');
    await clerk.fills({ 佐证的网址: '/zhengji' });
    await sends(clerk, '报告完成');
    const checker = await staff('zhengban2');
    await checker.takesUp('核实公开任务', TITLE);
    const accept = checker.page.getByRole('main').getByRole('button', { name: '核实完成' });
    // Another task of the county waits too.
    await expect.poll(() => accept.count()).toBe(2);
    await accept.last().click();
    await checker.confirms('核实完成');
    await expect.poll(() => accept.count()).toBe(1);
    expect(await flawsOf(checker.page)).toEqual([]);
  });

  step('公众不运行脚本，从专栏看到按期完成、完成情况和佐证', async () => {
    const page = await citizen();
    await page.goto('/xinxigongkai');
    await page.getByRole('link', { name: '政务公开任务' }).first().click();
    const task = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: TITLE }) });
    await task.getByText('按期完成').waitFor();
    await task.getByText('要求和完成情况').click();
    await task.getByText(DONE).waitFor();
    expect(await task.getByRole('link', { name: '佐证' }).getAttribute('href')).toBe('/zhengji');
  });
});
