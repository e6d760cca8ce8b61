/** A meeting of the government (常务会议), as each of its people goes through it. */
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import type { Page } from 'playwright-core';
import type { Clerk } from './clerk.ts';
import { acts, fillsIn, type Filled } from './action.ts';

export const NAME = '岚溪县人民政府第41次常务会议';
export const SECRET = '研究县属企业负责人任免事项';
export const PUBLIC_ITEM = '听取城乡公交票价调整方案汇报';
export const PARTLY = '听取冬季安全生产工作情况汇报';
export const DECISION = '岚溪县城乡公交票价调整方案';
export const CLOSED = '依法不予公开的议题';
export const MINUTED = '会议原则通过票价调整方案，要求完善换乘优惠以后公布。';
const LAW = '政府信息公开条例第十六条';

/** The plan as the clerk types it. */
export const planOf = (heldOn: string): Filled => ({
  fields: {
    会议名称: NAME,
    届次: '第十七届',
    第几次: '41',
    日期: heldOn,
    开始: '14:30',
    预计结束: '16:40',
    地点: '县政府一号会议室',
    主持人: '县长',
  },
  choices: { 会议种类: '常务会议' },
});

/** The desk of the meeting, by the list of meetings. */
export async function atMeeting(clerk: Clerk, name = NAME): Promise<void> {
  await clerk.goesTo('会议');
  await clerk.follows(name);
  await clerk.sees('heading', name);
}

const ITEMS: readonly Filled[] = [
  { fields: { 议题: PUBLIC_ITEM, 汇报单位: '县发展和改革委员会' }, ticks: ['涉及重大民生'] },
  {
    choices: { 公开范围: CLOSED.slice(0, 6) },
    fields: {
      内部标题: SECRET,
      不予公开的理由: '行政机关内部事务信息',
      '依据的法律、文件条款': LAW,
    },
  },
  {
    choices: { 公开范围: '部分公开' },
    fields: {
      议题: PARTLY,
      不予公开的理由: '履行行政管理职能过程中形成的过程性信息',
      '依据的法律、文件条款': LAW,
    },
  },
];

/** 编排议程: three items are typed, one is linked to its decision, and the last is moved up by the keyboard. */
export async function arranges(clerk: Clerk): Promise<void> {
  const form = clerk.page.getByRole('form', { name: '议程' });
  for (const [index, filled] of ITEMS.entries()) {
    await clerk.presses('添加议题', form);
    const row = form.getByRole('group', { name: `议题${index + 1}`, exact: true });
    await fillsIn(clerk, row, { choices: filled.choices ?? {} });
    await fillsIn(clerk, row, { fields: filled.fields ?? {}, ticks: filled.ticks ?? [] });
  }
  const first = form.getByRole('group', { name: '议题1', exact: true });
  const picker = first.getByLabel(/^关联的决策/);
  await picker.fill('没有选中的字');
  await clerk.presses('保存议程', form);
  await first.getByText('没有保存：这些字没有对上一项决策。').waitFor();
  const names = await first
    .locator('datalist option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  await picker.fill(names.find((name) => name.includes(DECISION)) ?? '');
  await first.getByRole('button', { name: /^取消关联/ }).waitFor();
  const third = form.getByRole('group', { name: '议题3', exact: true });
  await third.getByLabel('议题', { exact: true }).press('Alt+ArrowUp');
  await form.getByRole('status').filter({ hasText: '议题已移到第2项' }).waitFor();
}

/** A draft that no leader has approved for a meeting can only be heard about. */
export async function savesAgenda(clerk: Clerk): Promise<void> {
  const form = clerk.page.getByRole('form', { name: '议程' });
  await clerk.presses('保存议程', form);
  await clerk.reads(/只能暂列，不能预告/);
  const first = form.getByRole('group', { name: '议题1', exact: true });
  await first.getByLabel('事由').selectOption('听取汇报');
  await clerk.presses('保存议程', form);
}

/** A Word file with the minutes: headings of the agenda, and a paragraph that belongs nowhere. */
export async function minutesFile(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
  const document = new Document({
    sections: [
      {
        children: [
          heading(`一、${PUBLIC_ITEM}`),
          new Paragraph(MINUTED),
          heading(`三、${SECRET}`),
          new Paragraph('不应当出现在公布的纪要里。'),
        ],
      },
    ],
  });
  return {
    name: '第41次常务会议纪要.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await Packer.toBuffer(document),
  };
}

/** Opens the meeting's public page by the list, as anybody finds it. */
export async function findMeeting(page: Page, name = NAME): Promise<void> {
  await page.goto('/huiyi');
  await page.getByRole('link', { name, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** A paper of the meeting is submitted, reviewed by another, and published by a leader. */
export async function publishes(
  paper: '会议预告' | '会议纪要',
  publishing: string,
  staff: (login: string) => Promise<Clerk>,
): Promise<void> {
  const clerk = await staff('zhengban');
  await atMeeting(clerk);
  await acts(clerk, '提交保密审查');
  const reviewer = await staff('baomi');
  await atMeeting(reviewer);
  await acts(reviewer, `${paper}审查通过`);
  const leader = await staff('fuxianzhang');
  await atMeeting(leader);
  await acts(leader, publishing);
}
