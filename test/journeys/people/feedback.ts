import type { Clerk } from './clerk.ts';
import { fixes } from './revision.ts';

/** Outcome of one comment (处理结果), as the clerk writes it. */
export interface Answer {
  /** The comment's own words. */
  to: string;
  outcome: string;
  reason: string;
  /** For what was not adopted: of which kind the reason is. */
  ground?: string;
  /** For what was adopted: the clause it speaks of, as it reads now. */
  after?: string;
}

/** 承办单位 takes all comments in hand and lets the public read one of them. */
export async function acceptComments(clerk: Clerk, matter: string, texts: readonly string[]): Promise<void> {
  await clerk.takesUp('受理意见', matter);
  for (const text of texts) await clerk.row(text).getByRole('checkbox').check();
  await clerk.presses('受理');
  await clerk.reads(`已受理${texts.length}条`);
}

/** 承办单位 answers every comment with its outcome and reason. */
export async function disposeComments(
  clerk: Clerk,
  matter: string,
  answers: readonly Answer[],
): Promise<void> {
  await clerk.takesUp('处理意见', matter);
  for (const answer of answers) await dispose(clerk, answer);
  await clerk.reads('没有符合条件的意见');
}

/** The demand in the unit's words, where the form asks for it: the opinion's own are not public. */
export async function sumUp(clerk: Clerk, asked: string): Promise<void> {
  if (await clerk.page.getByLabel('诉求概括', { exact: true }).isVisible())
    await clerk.fills({ 诉求概括: asked });
}

async function dispose(clerk: Clerk, { to, outcome, reason, ground, after }: Answer): Promise<void> {
  await clerk.row(to).getByRole('link').click();
  await clerk.chooses('结果', outcome);
  if (after) {
    await clerk.presses('添加条款');
    await clerk.fills({ 修改后的文字: after }, clerk.group('条款1'));
  }
  await sumUp(clerk, `要求：${to}`);
  await clerk.fills({ 理由: reason });
  if (ground) await clerk.fills({ 未采纳的理由类别: ground });
  await clerk.presses('保存，下一条');
  await clerk.row(to).waitFor({ state: 'detached' });
}

/** The lead, who proposed none of them, confirms all outcomes. */
export async function confirmOutcomes(clerk: Clerk, matter: string, texts: readonly string[]): Promise<void> {
  await clerk.takesUp('确认处理结果', matter);
  for (const text of texts) await clerk.row(text).getByRole('checkbox').check();
  await clerk.presses(`确认${texts.length}项处理结果`);
  await clerk.reads(`已确认${texts.length}项处理结果`);
}

/** 承办单位 fixes the version that carries what was adopted; so small a change needs no judgement. */
export async function fixRevision(clerk: Clerk, matter: string): Promise<void> {
  await clerk.takesUp('草案定稿', matter);
  await fixes(clerk, '根据公众意见增加了对有困难群众的照顾。');
}

/** 承办单位 drafts the report: figures and rows come from the record, only the introduction is written. */
export async function draftReport(clerk: Clerk, matter: string, introduction: string): Promise<void> {
  await clerk.takesUp('采纳情况到期', matter);
  await clerk.fills({ 总体说明: introduction });
  await clerk.presses('起草采纳情况');
  await clerk.reads('每条意见都有结果和理由，合计相符。');
}

/** The lead confirms the report. */
export async function confirmReport(clerk: Clerk, matter: string): Promise<void> {
  await clerk.takesUp('确认采纳情况', matter);
  await clerk.presses('确认采纳情况');
  await clerk.reads('等待保密审查员审查。');
}

/** 保密审查. */
export async function reviewReport(clerk: Clerk, matter: string): Promise<void> {
  await clerk.takesUp('审查采纳情况', matter);
  await clerk.presses('审查通过');
  await clerk.reads('等待负责人公布。');
}

/** The lead publishes it: from here on the public reads outcomes and reasons. */
export async function publishReport(clerk: Clerk, matter: string): Promise<void> {
  await clerk.takesUp('公布采纳情况', matter);
  await clerk.presses('公布采纳情况');
  await clerk.confirms('公布采纳情况');
  await clerk.sees('link', '看公众页面');
}
