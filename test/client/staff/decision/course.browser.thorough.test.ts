/** 决策办理 at a desk as it runs: sent to the legality review, passed, brought to the meeting, recorded as approved. */
import { beforeAll, expect, it } from 'vitest';
import { attended, held, planned } from '#test/domains/procedure/meeting-desk.ts';
import { approves, asksApproval } from '#test/journeys/people/approvals.ts';
import { brings } from '#test/journeys/people/preparation.ts';
import { toPick } from '#test/journeys/people/review.ts';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { flawsOf } from '#test/journeys/running/accessible.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { settled } from '#test/journeys/running/quiet.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';

const browsing = openBrowsing();
let county: County;
let no: string;
beforeAll(async () => {
  county = await openCounty();
  const [found] = await county.sql<{ no: string }>(`select no from decision where phase = 'LEGALITY_REVIEW'`);
  no = found?.no ?? '';
});

/** The county's matter that waits for its legality review, at this person's desk. */
async function atDesk(login: string): Promise<Clerk> {
  const clerk = await Clerk.signsIn(browsing, county, login);
  await clerk.page.goto(`${county.url}/gongzuotai/juece/${no}`);
  await settled(clerk.page);
  return clerk;
}

const reads = (clerk: Clerk, phase: string) => clerk.page.getByText(`${phase}（`).first().waitFor();

it('退回的草案重新送审：补充的说明与记录不符的不能送出，指出条款，填好的内容一字不丢；审查时间不足的写明理由才送出', async () => {
  const reviewer = await atDesk('hefa');
  await reviewer.presses('退回承办单位');
  await reviewer.fills({ 退回的理由: '第三条与上位规划不一致，修改后重新送审。' });
  await reviewer.presses('退回承办单位');
  await reads(reviewer, '修改完善');
  const lead = await atDesk('minzheng-fuze');
  const { page } = lead;
  await lead.presses('送请合法性审查');
  await lead.fills({
    履行决策程序的说明的补充: '公平竞争审查已经通过。',
    名称: '中华人民共和国老年人权益保障法',
    条款: '第三十九条',
    条文原文: '逐步增加对养老服务的投入。',
    方案名称: '两级布局',
    方案内容: '乡镇中心、社区站点两级布局，分五年建成。',
  });
  expect(await flawsOf(page)).toEqual([]);
  await lead.presses('送请合法性审查');
  const refusal = page.getByRole('alert');
  await refusal.getByText('“公平竞争审查已经通过”：平台上没有已经履行“公平竞争审查”的记录。').waitFor();
  await expect.poll(() => refusal.innerText()).toContain('国令713号第二十六条');
  await page.reload();
  await settled(page);
  await expect
    .poll(() => page.getByLabel('方案内容').inputValue())
    .toBe('乡镇中心、社区站点两级布局，分五年建成。');
  await lead.presses('送请合法性审查');
  await refusal.getByRole('button', { name: '去填写' }).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('公开征求意见30日，召开论证会一次，采纳情况已公布。');
  await lead.fills({ 拟提请讨论的日期: await county.dayAfter(0) });
  await page.keyboard.press('Control+Enter');
  const warning = page.getByRole('alert').filter({ hasText: '合法性审查的时间一般不少于7个工作日' });
  await expect.poll(() => warning.evaluate((box) => box === document.activeElement)).toBe(true);
  await lead.fills({ 仍要办理的理由: '上级要求本月出台。' });
  await lead.presses('知悉并继续办理');
  await lead.reads('已办理：送请合法性审查');
  await reads(lead, '合法性审查');
});

it('三项都符合规定、有法律意见的，审查通过；没有审查的一项也说得出', async () => {
  const reviewer = await atDesk('hefa');
  await brings(reviewer, [['合法性审查意见书', '合法性审查意见书.pdf']]);
  await reviewer.presses('出具审查意见');
  await reviewer.chooses('法定权限', '符合规定');
  await reviewer.chooses('法定程序', '符合规定');
  await reviewer.chooses('法律意见提出人', '公职律师');
  await reviewer.fills({ 姓名: '沈律', 法律意见: '草案不与上位法抵触。' });
  await reviewer.chooses('审查结论', '合法');
  await reviewer.presses('出具审查意见');
  await reviewer.reads('没有审查草案内容。');
  await reviewer.reads('没有附上合法性审查意见书。');
  await reviewer.page.getByLabel('合法性审查意见书.pdf').check();
  await reviewer.chooses('草案内容', '符合规定');
  await reviewer.chooses('草案的修改', '不属于重大修改');
  await reviewer.presses('出具审查意见');
  await reads(reviewer, '待集体讨论');
});

it('没有批准的议题不能安排上会，按钮旁说出要办什么；政府办请批，分管副县长批准', async () => {
  const office = await atDesk('zhengban');
  await office.reads('上会议题须经县政府领导或者行政首长在平台上批准');
  const title = await office.page.getByRole('heading', { level: 1 }).innerText();
  expect(await flawsOf(office.page)).toEqual([]);
  await asksApproval(office);
  const leader = await Clerk.signsIn(browsing, county, 'fuxianzhang');
  await approves(leader, title);
  expect(await flawsOf(leader.page)).toEqual([]);
});

it('安排上会，登记讨论：行政首长没有最后发言的不能登记，改过顺序就通过', async () => {
  const today = await county.dayAfter(0);
  const name = '县政府第35次常务会议';
  await planned(county, { meetingName: name, meetingOn: today });
  let office = await atDesk('zhengban');
  await office.presses('安排上会');
  await office.fills({ 会议: toPick(name, today) });
  await office.presses('安排上会');
  await reads(office, '已安排上会');
  const [decision] = await county.sql<{ id: string }>('select id from decision where no = $1', [no]);
  await held(county, decision?.id ?? '');
  await attended(county, decision?.id ?? '');
  office = await atDesk('zhengban');
  const { page } = office;
  await brings(office, [['会议记录', '会议记录.pdf']]);
  await office.presses('登记讨论结果');
  await office.reads('会议台登记的审议结果：通过');
  await office.fills({ 姓名: '县长江怀民' }, office.group('发言人1'));
  await office.fills({ 姓名: '副县长许存诚' }, office.group('发言人2'));
  await office.reads('应到4人，实到4人');
  await office.chooses('会议组成人员多数意见', '通过');
  await office.chooses('怎样通过', '会议通过');
  await page.getByLabel('不同意见已经核对，如实记录').check();
  await page.getByLabel('会议记录.pdf').check();
  await office.presses('登记讨论结果');
  await office.reads('行政首长应当最后发表意见');
  await office.group('发言人2').getByRole('button', { name: '上移' }).click();
  await office.presses('登记讨论结果');
  await reads(office, '讨论通过');
  expect(await county.sql('select phase from decision where no = $1', [no])).toEqual([{ phase: 'APPROVED' }]);
});
