import type { Clerk } from './clerk.ts';
import { does, fillsIn, opensAction, sends } from './action.ts';

/** A matter that somebody proposes to decide (决策事项建议). */
export interface Proposal {
  title: string;
  /** Arguments of a department, by the words on the page. */
  argued: Readonly<Record<string, string>>;
}

/** A department proposes, in its own name. */
export async function propose(clerk: Clerk, { title, argued }: Proposal): Promise<void> {
  await clerk.goesTo('决策建议');
  await clerk.follows('提出建议');
  await clerk.fills({ 建议决策的事项: title, ...argued });
  await clerk.reads('应当写明的内容已齐全');
  await clerk.presses('提出建议');
  await clerk.sees('heading', title);
}

/** 政府办公室 has it studied. */
export async function study(clerk: Clerk, { title }: Proposal, arrangement: string): Promise<void> {
  await opens(clerk, title);
  await does(clerk, '开始研究论证', { fields: { 研究论证安排: arrangement } });
  await clerk.reads(arrangement);
}

/**
 * Questions on a decision outside the catalogue (第三条), answered: its kind, and whether another law has its own
 * procedure for it.
 */
export const ORDINARY = ['重大公共政策和措施', '没有另有规定'];

/** A leader of the government starts the procedure of a matter that the catalogue does not name; its number. */
export async function initiate(
  clerk: Clerk,
  { title }: Proposal,
  fields: Readonly<Record<string, string>>,
  ticks: readonly string[] = ORDINARY,
): Promise<string> {
  await opens(clerk, title);
  const form = await opensAction(clerk, '启动决策程序');
  await form.getByText('还差4项').first().click();
  await form.getByText('该事项不在目录内').first().waitFor();
  await fillsIn(clerk, form, { fields, ticks });
  await sends(clerk, '启动决策程序');
  const [no = ''] = (await clerk.page.getByRole('link', { name: /-外/ }).innerText()).split('　');
  return no;
}

async function opens(clerk: Clerk, title: string): Promise<void> {
  await clerk.goesTo('决策建议');
  await clerk.follows(title);
  await clerk.sees('heading', title);
}
