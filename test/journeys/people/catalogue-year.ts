import write from 'write-excel-file/node';
import { ARGUED_HEADS } from '#server/domains/catalogue/sheet-columns.ts';
import type { Clerk } from './clerk.ts';

const HEADS = [
  '事项名称',
  '类别',
  '决策时间',
  '是否听证',
  '配合单位',
  '履行程序',
  ...Object.values(ARGUED_HEADS),
];

/** A form as a unit fills it in: a matter a row, by name, time and co-unit. */
export const filledForm = (...rows: [name: string, time: string, unit: string][]): Promise<Buffer> =>
  write([
    ['重大行政决策事项申报表'],
    HEADS,
    ...rows.map(([name, time, unit]) => {
      const argued = Object.values(ARGUED_HEADS).map((head) => `${name}的${head}`);
      return [name, '重大公共政策和措施', time, '否', unit, '公众参与、合法性审查、集体讨论', ...argued];
    }),
  ]).toBuffer();

/** 司法局 begins next year's catalogue and asks the units for their matters. */
export async function collects(clerk: Clerk, dueOn: string): Promise<void> {
  await clerk.goesTo('目录管理');
  await clerk.presses('新建');
  await clerk.presses('向各单位征集');
  await clerk.fills({ 申报截止日期: dueOn, 征集要求: '报送前须经单位集体研究。' });
  await clerk.presses('向各单位征集');
  await clerk.sees('link', '各单位的征集申报');
}

/** A clerk of a unit imports a form, hears what is wrong with it, and takes the good rows alone. */
export async function imports(clerk: Clerk, form: Buffer, good: number): Promise<void> {
  await clerk.takesUp('申报目录事项');
  await clerk.sees('heading', '用 Excel 导入');
  const file = { name: '申报表.xlsx', mimeType: 'application/octet-stream', buffer: form };
  await clerk.page.getByLabel('填好的申报表').setInputFiles(file);
  await clerk.presses('导入');
  await clerk.presses(`只导入合格的${good}行`);
  await clerk.reads(`已导入${good}项。`);
}

/** 司法局 takes up what was handed in: one is listed, the other declined. */
export async function answers(clerk: Clerk, listed: string, declined: string, reason: string): Promise<void> {
  await clerk.takesUp('答复申报事项');
  await clerk.follows(listed);
  await clerk.presses('列入目录');
  await clerk.presses('列入目录', clerk.page.getByRole('form', { name: '列入目录' }));
  await clerk.reads('目录编号');
  await clerk.follows(declined);
  await clerk.presses('不予列入');
  await clerk.fills({ 不予列入的理由: reason });
  await clerk.presses('不予列入', clerk.page.getByRole('form', { name: '不予列入' }));
  await clerk.reads(`审核意见：${reason}`);
}

/** 司法局 gives a matter that was carried over the new time of its decision. */
export async function givesNewTime(
  clerk: Clerk,
  name: string,
  year: number,
  saved: () => Promise<unknown>,
): Promise<void> {
  const draft = clerk.page.url();
  await clerk.follows(name);
  await clerk.fills({ 年: String(year) });
  await clerk.presses('保存');
  await saved();
  await clerk.page.goto(draft);
}

/** 司法局 says of every unfinished matter why and what next. */
export async function explains(clerk: Clerk, why: string): Promise<void> {
  await clerk.takesUp('公布目录完成情况');
  const reasons = clerk.page.getByLabel('未完成的原因和下一步安排');
  await reasons.first().waitFor();
  for (let index = 0; index < (await reasons.count()); index += 1) await reasons.nth(index).fill(why);
  await clerk.presses('保存');
  await clerk.page.getByRole('status').filter({ hasText: '已保存' }).waitFor();
}
