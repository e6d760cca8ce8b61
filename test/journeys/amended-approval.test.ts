/** 国令713号第二十五条、第二十八条、第三十条: from 送审稿 to 审定稿, each change accounted for, at the desks as they run. */
import { beforeAll, describe, expect } from 'vitest';
import { Clerk } from './people/clerk.ts';
import { clause, explains, rewrites } from './people/revision.ts';
import { flawsOf } from './running/accessible.ts';
import { openBrowsing, settled } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';
import { openPath } from './running/steps.ts';

const POINT = '写明向社会公布的方式。';
const BY_OPINION = '规划实施情况每年在政府网站向社会公布，接受监督。';
const BY_MEETING = '日间照料站工作日开放，每日不少于8小时；开放时间在站内公示。';
const JUDGED = '只写明公布和公示的方式，没有增加群众的义务，也没有减少群众的权利。';

describe('送审稿、讨论稿、审定稿', () => {
  const browsing = openBrowsing();
  const step = openPath();
  const desks = new Map<string, Clerk>();
  let county: County;
  let no: string;
  beforeAll(async () => {
    county = await openCounty();
    const [found] = await county.sql<{ no: string }>(
      `select no from decision where phase = 'LEGALITY_REVIEW'`,
    );
    no = found?.no ?? '';
  });

  /** A person at a page of the matter. */
  async function at(login: string, page: '' | '/caoan' = ''): Promise<Clerk> {
    const clerk = desks.get(login) ?? (await Clerk.signsIn(browsing, county, login));
    desks.set(login, clerk);
    await clerk.page.goto(`${county.url}/gongzuotai/juece/${no}${page}`);
    await settled(clerk.page);
    return clerk;
  }

  const reads = (clerk: Clerk, phase: string) => clerk.page.getByText(`${phase}（`).first().waitFor();

  /** 定为新稿, judged not material. */
  async function fixes(clerk: Clerk, reason: string): Promise<void> {
    await clerk.presses('定为新稿');
    await clerk.fills({ 修改说明: reason });
    await clerk.chooses('是否属于重大修改', '不属于');
    await clerk.fills({ 判断的理由: JUDGED });
    await clerk.presses('定为新稿', clerk.page.getByRole('form', { name: '定为新稿' }));
    await clerk.confirms('定为新稿');
    await clerk.reads('这一稿已经定稿，文字不再改动。再改请另起一稿。');
  }

  step('审查机关出具意见，逐点写明对哪一条；有修改意见而没有一点的，当场看到', async () => {
    const reviewer = await at('hefa');
    await reviewer.presses('出具审查意见');
    await reviewer.chooses('法定权限', '符合规定');
    await reviewer.chooses('法定程序', '符合规定');
    await reviewer.chooses('草案内容', '有修改意见');
    await reviewer.fills({ 草案内容的问题和修改意见: '公布的方式没有写明。' });
    await reviewer.chooses('法律意见提出人', '公职律师');
    await reviewer.fills({ 姓名: '沈律', 法律意见: '草案不与上位法抵触。' });
    await reviewer.chooses('审查结论', '合法');
    await reviewer.presses('出具审查意见');
    await reviewer.reads('没有列出任何一点审查意见');
    await reviewer.presses('添加审查意见');
    await reviewer.fills({ 所指条款: '第二十四条', 意见: POINT }, reviewer.group('审查意见1'));
    expect(await flawsOf(reviewer.page)).toEqual([]);
    await reviewer.presses('出具审查意见');
    await reads(reviewer, '待集体讨论');
  });

  step('承办单位按审查意见修改，来源选意见的那一点，定为新稿', async () => {
    const clerk = await at('minzheng', '/caoan');
    await clerk.presses('另起修改稿');
    await rewrites(clerk, '第二十四条', '第二十四条', BY_OPINION);
    await clause(clerk, '第二十四条').getByText('与第').first().waitFor();
    await explains(clerk, '第二十四条', '合法性审查意见', {
      落实的审查意见: `第1点（第二十四条）：${POINT}`,
    });
    await fixes(clerk, '落实合法性审查意见，写明公布的方式。');
  });

  step('审查机关没有确认的，不能上会，指出是哪一条', async () => {
    const office = await at('zhengban');
    await office.presses('安排上会');
    await office.chooses('会议', '常务会议');
    await office.fills({ 会议名称: '县政府第36次常务会议', 会议日期: await county.dayAfter(0) });
    await office.presses('安排上会');
    await office.reads('第二十四条在合法性审查之后有修改，审查机关没有确认是落实审查意见');
    expect(await flawsOf(office.page)).toEqual([]);
  });

  step('审查机关逐处确认落实的是哪一点，以后可以上会', async () => {
    const reviewer = await at('hefa');
    await reviewer.presses('确认审查后的修改');
    await reviewer.chooses('第二十四条的修改', '落实第1点');
    expect(await flawsOf(reviewer.page)).toEqual([]);
    await reviewer.presses('确认审查后的修改');
    await reviewer.reads('已办理：确认审查后的修改');
    const office = await at('zhengban');
    // What was typed when it was refused is still there.
    await office.presses('安排上会');
    await reads(office, '已安排上会');
  });

  step('会议修改后通过：登记以后还没有审定稿', async () => {
    const office = await at('zhengban');
    await office.presses('登记讨论结果');
    await office.fills({ 姓名: '许存诚' }, office.group('发言人1'));
    await office.fills({ 姓名: '江怀民' }, office.group('发言人2'));
    await office.fills({ 开会日期: await county.dayAfter(0), 行政首长: '江怀民' });
    await office.chooses('会议组成人员多数意见', '通过');
    await office.chooses('行政首长的决定', '通过');
    await office.chooses('怎样通过', '修改后通过');
    await office.page.getByLabel('不同意见已经核对，如实记录').check();
    await office.presses('登记讨论结果');
    await reads(office, '讨论通过');
  });

  step('承办单位只写入会议决定的修改；另有来源的不能保存', async () => {
    const clerk = await at('minzheng', '/caoan');
    await clerk.presses('写成审定稿');
    await rewrites(clerk, '第十八条', '第十八条', BY_MEETING);
    await clause(clerk, '第十八条').getByText('与第').first().waitFor();
    const form = clerk.page.getByRole('form', { name: '第十八条的修改来源' });
    await clerk.fills({ 来源: '文字修改' }, form);
    await form.getByRole('button', { name: '保存来源' }).click();
    await form.getByText('审定稿只能写入会议决定的修改').first().waitFor();
    await explains(clerk, '第十八条', '会议讨论意见', { 说明意见的出处: '第36次常务会议决定第一项' });
    await fixes(clerk, '写入会议决定的修改：开放时间在站内公示。');
  });

  step('另一人确认审定稿；以后谁也不能再改', async () => {
    const office = await at('zhengban');
    expect(await flawsOf(office.page)).toEqual([]);
    await office.presses('确认审定稿');
    await office.confirms('确认审定稿');
    await office.reads('已办理：确认审定稿');
    const gates = await county.sql<{ gate: string; no: number }>(
      `select p.gate, v.no from draft_passage p join draft_version v on v.id = p.draft_version_id
        join decision d on d.id = p.decision_id where d.no = $1 order by p.no`,
      [no],
    );
    expect(gates.map(({ gate }) => gate)).toEqual(['SUBMITTED', 'DISCUSSED', 'APPROVED']);
    expect(new Set(gates.map((one) => one.no)).size).toBe(3);
    const clerk = await at('minzheng', '/caoan');
    const again = clerk.page.getByRole('button', { name: '写成审定稿' });
    expect(await again.and(clerk.page.locator(':not([aria-disabled=true])')).count()).toBe(0);
  });
});
