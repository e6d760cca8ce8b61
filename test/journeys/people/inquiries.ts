/** 征求有关单位意见 (国令713号第十三条): letters at the desk, answers by those who were asked. */
import type { Page } from 'playwright-core';
import type { County } from '../running/county.ts';
import { settled } from '../running/quiet.ts';
import { unfoldTo } from '../running/unfold.ts';
import { does } from './action.ts';
import type { Clerk } from './clerk.ts';
import { typesCode } from './letter-code.ts';

export { hearsExperts } from './experts.ts';

const REGION = '征求有关单位意见';

/** Sends a letter to units without an account; each gets a link of its own by mail, where 司法局 entered before. */
export const asksByLink = (
  clerk: Clerk,
  units: readonly string[],
  dueOn: string,
  papers: readonly string[] = [],
): Promise<void> => asks(clerk, { desks: [], links: units }, dueOn, papers);

/** Addressees of a letter: units at their own desk, and others by a link. */
interface Addressees {
  desks: readonly string[];
  links: readonly string[];
  /** By a link too, each in this capacity: 经营者, 行业协会、商会. */
  voices?: readonly (readonly [name: string, capacity: string])[];
}

/** Sends a letter to all of them. */
export async function asks(
  clerk: Clerk,
  { desks, links, voices = [] }: Addressees,
  dueOn: string,
  papers: readonly string[] = [],
): Promise<void> {
  const region = clerk.page.getByRole('region', { name: REGION, exact: true });
  await clerk.presses('发出征求意见函', region);
  const form = clerk.page.getByRole('form', { name: '发出征求意见函' });
  for (const name of desks) await clerk.fills({ 征求哪些单位的意见: name }, form);
  const outside = [...links.map((name) => [name, '有关单位'] as const), ...voices];
  for (const [at, [name, capacity]] of outside.entries()) {
    await clerk.presses('添加单位', form);
    const row = form.getByRole('group', { name: `单位${at + 1}`, exact: true });
    await clerk.fills({ 单位名称: name }, row);
    await row.getByRole('radio', { name: capacity, exact: true }).check();
  }
  await clerk.fills({ 反馈的最后日期: dueOn }, form);
  for (const paper of papers) await form.getByLabel(paper).check();
  await clerk.presses('发出征求意见函', form);
  for (const name of [...desks, ...outside.map(([name]) => name)])
    await region.getByRole('heading', { name, exact: true }).waitFor();
}

/** The link that a unit was sent about a matter; the desk never shows it. */
export async function answerLinkOf(
  { sql }: Pick<County, 'sql'>,
  matter: string,
  unit: string,
): Promise<string> {
  const [mail] = await sql<{ body: string }>(
    `select m.body from message m join inquiry i on i.id = m.recipient_id
     where i.matter = $1 and i.addressee = $2 and m.topic = 'unit-asked-link' order by i.sent_at desc limit 1`,
    [matter, unit],
  );
  return /\/huihan\/[\w-]+/.exec(mail?.body ?? '')?.[0] ?? '';
}

/** The unit reads the draft and signs that it agrees, on a page without scripts. */
export async function agreesByLink(page: Page, county: Pick<County, 'sql'>, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('radio', { name: '同意', exact: true }).check();
  await page.getByLabel('签署人的职务和姓名').fill('副局长 某某');
  await typesCode(page, county, link);
  await page.getByRole('button', { name: '签署答复' }).click();
  await page.getByText('副局长 某某').waitFor();
}

/** The unit reads the draft at its own desk and signs for itself. */
export async function answersAtDesk(clerk: Clerk, matter: string, reply: string): Promise<void> {
  await clerk.takesUp('答复征求意见函', matter);
  await does(clerk, '签署答复', { choices: { 答复: reply } });
}

/** The unit that asked enters an answer that came on paper. */
export async function entersPaper(
  clerk: Clerk,
  name: string,
  paper: string,
  repliedOn: string,
): Promise<void> {
  const word = `录入${name}的书面回复`;
  const letter = clerk.page.getByRole('region', { name, exact: true });
  await clerk.presses(word, letter);
  const form = letter.getByRole('form', { name: word });
  await form.getByRole('radio', { name: '同意', exact: true }).check();
  await clerk.fills({ 回复日期: repliedOn, 书面回复的扫描件: paper }, form);
  await clerk.presses(word, form);
  await letter.getByText('已答复', { exact: true }).waitFor();
}

/** The answers become the record of the decision. */
export async function recordsAnswers(clerk: Clerk): Promise<void> {
  await clerk.page.reload();
  await settled(clerk.page);
  await clerk.presses('登记征求有关单位意见');
  await clerk.presses('登记征求有关单位意见', clerk.page.getByRole('form', { name: '登记征求有关单位意见' }));
  const records = clerk.page.getByRole('region', { name: '应当履行的程序和全过程记录', exact: true });
  await unfoldTo(records.getByText('签署答复'));
}
