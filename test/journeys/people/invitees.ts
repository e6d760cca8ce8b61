/** Those who are invited to sit in (受邀列席的人), and the office that invites them. */
import type { Page } from 'playwright-core';
import type { County } from '../running/county.ts';
import { atMeeting } from './council-meeting.ts';
import type { Clerk } from './clerk.ts';
import { type Filled, fillsIn, opensAction, sends } from './action.ts';

export const TOPIC = '交通';
export const DIGITS = '6174';
export const SAID = '票价调整以后，建议保留六十五岁以上老人免费乘车，学生换乘一小时内不再收费。';
export const REASON =
  '老人免费乘车按现行规定继续执行；学生换乘免费每年约需补贴四十万元，本年度预算没有安排，列入票价后评估研究。';

/** A letter as its addressee holds it: whose, and the way to answer it. */
export interface Letter {
  name: string;
  path: string;
}

/** The letters that went out for a meeting, in the order in which they were sent; each leads to its own page by its link. */
export async function lettersOf(county: County, meetingName: string): Promise<Letter[]> {
  const rows = await county.sql<{ name: string; body: string }>(
    `select i.addressee as name, min(m.body) as body
     from invitation i join meeting e on e.id = i.meeting_id
     join message m on m.unique_key like '%' || i.id || '%' and m.body like '%/yaoqing/%'
     where e.name = $1 group by i.id, i.addressee, i.sent_at order by i.sent_at, i.addressee`,
    [meetingName],
  );
  return rows.map(({ name, body }) => ({ name, path: /\/yaoqing\/[\w-]+/.exec(body)?.[0] ?? '' }));
}

/** Goes to the desk of draws and invitations by the meeting's own. */
export async function atInvitations(clerk: Clerk): Promise<void> {
  await atMeeting(clerk);
  await clerk.follows('邀请与抽选');
  await clerk.sees('heading', '邀请与抽选');
}

/** An action of the desk for one item of the agenda, which has its own. */
export async function doesForItem(clerk: Clerk, item: string, action: string, filled: Filled): Promise<void> {
  const panel = clerk.page.getByRole('region', { name: item });
  await fillsIn(clerk, await opensAction(clerk, action, panel), filled);
  await sends(clerk, action);
}

/** Answers a letter by its link, as on any telephone: no script, no account. */
export async function answers(
  page: Page,
  letter: Letter,
  reply: '参加' | '不能参加',
  why = '',
): Promise<void> {
  await page.goto(letter.path);
  await page.getByRole('heading', { name: '请您答复' }).waitFor();
  await page.getByRole('radio', { name: new RegExp(`^${reply}`) }).check();
  if (why) await page.getByLabel(/^不能参加的原因/).fill(why);
  await page.getByRole('button', { name: '提交答复' }).click();
}

/** Names somebody the item concerns and sends their letter; the meeting's desk counts it. */
export async function invitesConcerned(clerk: Clerk, item: string): Promise<void> {
  await atInvitations(clerk);
  await doesForItem(clerk, item, '登记利益相关方', {
    fields: {
      姓名或者单位: '梁若溪',
      与议题有什么直接利害关系: '每天乘坐城乡公交上下班',
      联系方式: '电子邮箱',
      号码或者地址: 'liang@example.com',
    },
  });
  await doesForItem(clerk, item, '发出邀请函', {
    fields: { 联系人和电话: '县政府办公室会务股，0000-5550100' },
  });
}
