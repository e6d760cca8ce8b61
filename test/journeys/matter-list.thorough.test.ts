/** 公众参与行政决策事项清单全程：调整、审查、退回、公布，公众看到承诺的和实际开展的（国令713号第十四条）. */
import { describe, expect } from 'vitest';
import type { Clerk } from './people/clerk.ts';
import { acts } from './people/action.ts';
import { openCast } from './people/cast.ts';
import { flawsOf } from './running/accessible.ts';
import { openPath } from './running/steps.ts';

const PARKING = '城区停车收费和管理';
const SCOPE = '城区居民、车主、沿街商户';
const CHANGE = '新增停车收费一项';
const REASON = '停车一项的参与范围要写到商户';
const DESK = '参与事项清单';

describe('公众参与事项清单', () => {
  const { staff, citizen, county } = openCast(false);
  const step = openPath();
  const year = async () => Number((await county().dayAfter(0)).slice(0, 4));

  /** Writes the new matter, the last of the list; `scope` is what is wrong the first time. */
  const adds = async (clerk: Clerk, scope: string) => {
    await clerk.fills({ 这一版调整了什么: CHANGE });
    await clerk.presses('添加事项');
    const row = clerk.group('事项7');
    await clerk.fills({ 事项: PARKING, 参与范围: scope }, row);
    await row.getByLabel('向社会公开征求意见').check();
    await row.getByLabel('听证会').check();
    await clerk.fills({ 公开征求意见的天数: '20', '责任单位，用文字写': '县住房和城乡建设局' }, row);
  };

  step('司法局另起一版，新增一项；期限短于三十日的不予保存，指明在哪一行', async () => {
    const clerk = await staff('sifa');
    await clerk.goesTo(DESK);
    await clerk.presses(`调整${await year()}年度清单`);
    await adds(clerk, '城区居民');
    await clerk.presses(`调整${await year()}年度清单`);
    await clerk.reads('承诺公开征求意见20日，少于30日。');
    await clerk.fills({ 公开征求意见的天数: '30' }, clerk.group('事项7'));
    await clerk.presses(`调整${await year()}年度清单`);
    await clerk.sees('heading', `${await year()}年度清单，第2版`);
    expect(await flawsOf(clerk.page)).toEqual([]);
    await acts(clerk, '提交保密审查');
    await clerk.reads('清单：正在保密审查');
  });

  step('审查人退回，写明原因；公众还看不到', async () => {
    const reviewer = await staff('baomi');
    await reviewer.takesUp('审查公众参与事项清单');
    await reviewer.presses('退回修改');
    await reviewer.fills({ 退回的原因: REASON });
    await reviewer.presses('退回修改');
    await reviewer.page.getByText(PARKING).waitFor({ state: 'detached' });
    const page = await citizen();
    await page.goto('/canyu-qingdan');
    expect(await page.getByText(PARKING).count()).toBe(0);
  });

  step('县政府办按退回的原因修改，再送审，另一人审查通过后公布', async () => {
    const clerk = await staff('zhengban');
    await clerk.takesUp('修改公众参与事项清单');
    await clerk.reads(REASON);
    await clerk.presses('修改清单');
    await clerk.fills({ 参与范围: SCOPE }, clerk.group('事项7'));
    await clerk.presses('修改清单');
    await clerk.reads(SCOPE);
    await acts(clerk, '提交保密审查');
    const reviewer = await staff('baomi');
    await reviewer.takesUp('审查公众参与事项清单');
    await reviewer.presses('清单审查通过');
    await reviewer.page.getByRole('button', { name: '清单审查通过' }).waitFor({ state: 'detached' });
    await clerk.takesUp('公布公众参与事项清单');
    await clerk.presses('公布清单');
    await clerk.confirms('公布清单');
    await clerk.sees('link', '第2版');
  });

  step('公众不运行脚本，从目录找到清单：新增的一项，各项承诺的和实际开展的，历次公布的版本', async () => {
    const page = await citizen();
    await page.goto('/mulu');
    await page.getByRole('link', { name: '公众参与事项清单' }).first().click();
    await page.getByRole('row', { name: PARKING }).getByText(SCOPE).waitFor();
    const schools = page.getByRole('row', { name: '义务教育招生片区' });
    await schools.getByText('向社会公开征求意见，已开展1次').waitFor();
    await page.getByText(`：${CHANGE}`).waitFor();
    await page.getByRole('link', { name: '第1版' }).click();
    await page.getByRole('row', { name: '义务教育招生片区' }).waitFor();
    expect(await page.getByText(PARKING).count()).toBe(0);
    const answer = await page.request.get(`/canyu-qingdan/${await year()}.xlsx`);
    expect([answer.status(), (await answer.body()).subarray(0, 2).toString()]).toEqual([200, 'PK']);
  });
});
