import type { Cast } from './cast.ts';
import type { Clerk } from './clerk.ts';

/** 请批, on the page of the matter: what the leader will see is shown first. What was asked before is asked anew. */
export async function asksApproval(clerk: Clerk, word: '请批' | '重新请批' = '请批'): Promise<void> {
  await clerk.presses(word);
  await clerk.confirms(word);
  await clerk.page.getByText('待批', { exact: true }).waitFor();
}

/** 批准, in the leader's own list. */
export async function approves(leader: Clerk, matter: string): Promise<void> {
  await leader.takesUp('批示请批事项', matter);
  // By its text: a heading that keeps a span of years on one line is named with spaces around it.
  const listed = (list: string) =>
    leader.page.getByRole('region', { name: list }).getByRole('region').filter({ hasText: matter });
  await leader.presses('批准', listed('等我批示'));
  await leader.confirms('批准');
  // A request made anew stands among those already answered.
  await listed('等我批示').waitFor({ state: 'detached' });
  await listed('已批示').first().getByText('已批准', { exact: true }).waitFor();
}

/** 请批并经批准: what the act needs before it. */
export async function leaderApproves(
  staff: Cast['staff'],
  asker: Clerk,
  { leader: login, matter, word }: { leader: string; matter: string; word?: '请批' | '重新请批' },
): Promise<void> {
  await asksApproval(asker, word);
  await approves(await staff(login), matter);
}
