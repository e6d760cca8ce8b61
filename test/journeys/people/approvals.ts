import type { Cast } from './cast.ts';
import type { Clerk } from './clerk.ts';

/** 请批, on the page of the matter: what the leader will see is shown first. */
export async function asksApproval(clerk: Clerk): Promise<void> {
  await clerk.presses('请批');
  await clerk.confirms('请批');
  await clerk.page.getByText('待批', { exact: true }).waitFor();
}

/** 批准, in the leader's own list. */
export async function approves(leader: Clerk, matter: string): Promise<void> {
  await leader.takesUp('批示请批事项', matter);
  const card = leader.page.getByRole('region', { name: matter });
  await leader.presses('批准', card);
  await leader.confirms('批准');
  await card.getByText('已批准', { exact: true }).waitFor();
}

/** 请批并经批准: what the act needs before it. */
export async function leaderApproves(
  staff: Cast['staff'],
  asker: Clerk,
  { leader: login, matter }: { leader: string; matter: string },
): Promise<void> {
  await asksApproval(asker);
  await approves(await staff(login), matter);
}
