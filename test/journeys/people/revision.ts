/** 修改稿: the bus fares rewritten clause by clause, as the unit's people do it. */
import type { Locator } from 'playwright-core';
import type { County } from '../running/county.ts';
import type { Clerk } from './clerk.ts';
import { atDesk } from './preparation.ts';

export const MATTER = '岚溪县城乡公交票价调整方案';
export const REASON = '根据听证会和公众意见，放慢城区调价，写明换乘优惠。';
export const JUDGED = '降价和免费换乘都减轻乘客负担，没有增加义务，也没有减少权利。';
export const FIRST = '城区线路实行一票制，票价由1元调整为1.5元。';
export const THEIRS = '城乡线路按里程计价，起步价1.5元（10公里内），最高不超过6元。';
export const MINE = '城乡线路按里程计价，起步价2元（10公里内），最高不超过5元。';
export const LOST = '新票价自2027年3月1日起施行。';
export const ADDED = '刷卡乘车90分钟内换乘免费。';

/** How the unit's answers are listed where a change names its source. */
export const FINANCE = '县财政局的意见（2026年11月9日）：城区起步价可以缓调。';
export const CIVIL = '县民政局的意见（2026年11月9日）：写明换乘优惠和施行日期。';

/** 征求有关单位意见, as it was recorded before the draft is revised. */
export async function unitsAnswered({ sql }: Pick<County, 'sql'>): Promise<void> {
  const answer = (unitName: string, theirView: string) => ({
    unitName,
    sentOn: '2026-11-02',
    dueOn: '2026-11-09',
    reply: 'AGREE_WITH_CHANGES',
    repliedOn: '2026-11-06',
    digest: 'a1',
    settled: true,
    theirView,
  });
  const consultations = [
    answer('县财政局', FINANCE.split('：')[1] ?? ''),
    answer('县民政局', CIVIL.split('：')[1] ?? ''),
  ];
  await sql(
    `insert into decision_record (id, decision_id, kind, happened_on, content, recorded_by_id, recorded_by_name, unit_name, recorded_at)
     select gen_random_uuid(), d.id, 'UNIT_CONSULTATION', '2026-11-09', $2, p.id, p.name, '县发展和改革委员会', now()
     from decision d, person p where d.title = $1 and p.login_name = 'fagai'`,
    [MATTER, JSON.stringify({ consultations, noUnitConcerned: false, fileIds: [] })],
  );
}

/** The draft's page, by the decision's own desk. */
export async function atDraft(clerk: Clerk, matter = MATTER): Promise<Clerk> {
  await atDesk(clerk, matter);
  await clerk.page.getByRole('region', { name: '草案', exact: true }).getByRole('link').first().click();
  await clerk.sees('heading', `草案：${matter}`);
  return clerk;
}

/** A clause by its number as the draft prints it. */
export const clause = (clerk: Clerk, no: string): Locator =>
  clerk.page.getByRole('article', { name: no, exact: true });

/** A button of a clause, by its word. */
export const button = (clerk: Clerk, no: string, word: string): Locator =>
  clause(clerk, no).getByRole('button', { name: new RegExp(`^${word}\\s*：`) });

/** Opens the words of a clause for writing. */
export async function opens(clerk: Clerk, no: string, name: string): Promise<Locator> {
  await button(clerk, no, '修改').click();
  return clerk.page.getByLabel(`${name}的文字`);
}

/** Writes other words into a clause and saves them from the keyboard. */
export async function rewrites(clerk: Clerk, no: string, name: string, text: string): Promise<void> {
  const field = await opens(clerk, no, name);
  await field.fill(text);
  await clerk.page.keyboard.press('Control+Enter');
}

/** Writes other words into a clause and waits until the change is shown. */
export async function revises(clerk: Clerk, name: string, text: string): Promise<void> {
  await rewrites(clerk, name, name, text);
  await clause(clerk, name).getByText('与第').first().waitFor();
}

/** 定为新稿, with the judgement that it is no material change where one is asked. */
export async function fixes(clerk: Clerk, reason: string, judged?: string): Promise<void> {
  const form = clerk.page.getByRole('form', { name: '定为新稿' });
  await clerk.presses('定为新稿');
  await clerk.fills({ 修改说明: reason });
  if (judged) {
    await clerk.chooses('是否属于重大修改', '不属于');
    await clerk.fills({ 判断的理由: judged });
  }
  await clerk.presses('定为新稿', form);
  await clerk.confirms('定为新稿');
  await clerk.reads('这一稿已经定稿，文字不再改动。再改请另起一稿。');
}

/** Says what a change came from. */
export async function explains(
  clerk: Clerk,
  change: string,
  source: string,
  told: Readonly<Record<string, string>> = {},
): Promise<void> {
  const form = clerk.page.getByRole('form', { name: `${change}的修改来源` });
  await clerk.fills({ 来源: source, ...told }, form);
  await form.getByRole('button', { name: '保存来源' }).click();
  await form.waitFor({ state: 'detached' });
}

/** Everything on the page is fresh but its head, which comes when it is let go. */
export async function lateHead({ page }: Clerk): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('DraftDesk')) await promise;
    await route.continue();
  });
  return resolve;
}

/** Whether the keyboard is at a button of this name. */
export const focusedOn = (clerk: Clerk): Promise<string> =>
  clerk.page.evaluate('document.activeElement?.textContent ?? ""');
