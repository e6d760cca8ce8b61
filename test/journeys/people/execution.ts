import { uploads } from '#test/client/staff/decision/step-desk.ts';
import type { Clerk } from './clerk.ts';
import { acts, does, type Filled } from './action.ts';
import { leaderApproves } from './approvals.ts';
import type { Cast } from './cast.ts';
import { atDesk, brings } from './preparation.ts';

/** The office asks, the head of government signs in their own list, the office enters the issue with its text (签发、印发). */
export async function issue(
  staff: Cast['staff'],
  matter: string,
  { documentNo, on, text }: { documentNo: string; on: string; text: Buffer },
): Promise<void> {
  const clerk = await staff('zhengban');
  await clerk.takesUp('印发决策', matter);
  await leaderApproves(staff, clerk, { leader: 'xianzhang', matter });
  await clerk.takesUp('印发决策', matter);
  await uploads(clerk.page, '决策正式文本', '决策正式文本.pdf', text);
  await does(clerk, '登记印发', {
    fields: { 发文字号: documentNo, 成文日期: on, 印发日期: on },
    ticks: ['决策正式文本.pdf'],
  });
}

/** 政府办公室 sends text and interpretation to the review as one (公布方案). */
export async function planPublication(clerk: Clerk, matter: string, plan: Filled): Promise<void> {
  await clerk.takesUp('拟定公布方案', matter);
  await brings(clerk, [['政策解读', '政策解读.pdf']]);
  for (const name of ['决策正式文本.pdf', '政策解读.pdf']) await opensToAll(clerk, name);
  await does(clerk, '拟定公布方案', plan);
}

/** Says at a document's row that everybody may read it (公开属性). */
export async function opensToAll({ page }: Clerk, name: string): Promise<void> {
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
  await row.getByRole('button', { name: '确定公开属性' }).click();
  const form = row.getByRole('form', { name: '确定公开属性' });
  await form.getByLabel('主动公开').check();
  await form.getByRole('button', { name: '确定公开属性' }).click();
  await row.getByRole('form').waitFor({ state: 'detached' });
  await row.getByRole('button', { name: '改公开属性' }).waitFor();
}

/** 保密审查 of the whole plan. */
export async function reviewPublication(clerk: Clerk, matter: string): Promise<void> {
  await clerk.takesUp('审查决策公布', matter);
  await acts(clerk, '公布方案审查通过');
}

/** 政府办公室 publishes text and interpretation at one moment. */
export async function publish(clerk: Clerk, matter: string): Promise<void> {
  await clerk.takesUp('公布决策', matter);
  await clerk.presses('公布决策');
  await clerk.confirms('公布决策');
  await clerk.reads('已公布（');
}

/** 政府办公室 records how it was explained to the public (宣传解读). */
export async function explain(clerk: Clerk, matter: string, fields: Filled['fields']): Promise<void> {
  await clerk.takesUp('登记宣传解读', matter);
  await does(clerk, '登记宣传解读', { fields: fields ?? {}, choices: { 方式: '接受访谈' } });
}

/** 政府办公室 names who carries it out and who sees to it (执行). */
export async function startExecution(
  clerk: Clerk,
  matter: string,
  { unit, supervisor, on }: { unit: string; supervisor: string; on: string },
): Promise<void> {
  await clerk.takesUp('确定执行单位', matter);
  await does(clerk, '开始执行', {
    fields: { 执行单位: unit, 督促检查单位: supervisor, 开始执行的日期: on },
  });
}

/** The executing unit reports, at last that it is done (执行情况). */
export async function reportExecution(
  clerk: Clerk,
  matter: string,
  { kind, text, on }: { kind: string; text: string; on: string },
): Promise<void> {
  await clerk.takesUp('报告执行情况', matter);
  await does(clerk, '报告执行情况', {
    choices: { 报告的是: kind },
    fields: { 报告内容: text, 发生或者发现的日期: on, 报告日期: on },
  });
}

/** 政府办公室 records that it is carried out (执行完毕). */
export async function complete(clerk: Clerk, matter: string, text: string, on: string): Promise<void> {
  await clerk.takesUp('办结执行', matter);
  await does(clerk, '登记执行完毕', { fields: { 执行完毕的情况: text, 执行完毕的日期: on } });
}

/** 政府办公室 has it evaluated (决策后评估). */
export async function startEvaluation(clerk: Clerk, matter: string, filled: Filled): Promise<void> {
  await atDesk(clerk, matter);
  await does(clerk, '启动决策后评估', filled);
}

/** 档案员 files it, with what it must hold before their eyes (归档). */
export async function archive(clerk: Clerk, matter: string, archiveNo: string, on: string): Promise<void> {
  await clerk.takesUp('归档', matter);
  const checked = clerk.page.getByRole('region', { name: '归档材料核对' });
  await checked.getByText('卷宗中已有').first().waitFor();
  const lacking = await checked.getByRole('listitem').filter({ hasText: '缺少' }).allInnerTexts();
  if (lacking.length > 0) throw new Error(`not in the file: ${lacking.join('；')}`);
  await does(clerk, '归档', { fields: { 档号: archiveNo, 归档日期: on } });
}
