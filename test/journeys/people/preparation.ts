import { uploads } from '#test/client/staff/decision/step-desk.ts';
import type { Clerk } from './clerk.ts';
import { does, type Filled } from './action.ts';

/** Goes to a decision's desk by the list of decisions. */
export async function atDesk(clerk: Clerk, matter: string): Promise<void> {
  await clerk.goesTo('决策过程');
  await clerk.follows(matter);
  await clerk.sees('heading', '应当履行的程序');
}

/** Papers that carrying out the procedure brought forth, each under its kind. */
export async function brings(
  clerk: Clerk,
  papers: readonly (readonly [kind: string, name: string])[],
): Promise<void> {
  for (const [kind, name] of papers) await uploads(clerk.page, kind, name);
}

/** How far a step is, as the table of the procedure says it. */
export async function standsAt(clerk: Clerk, step: string, standing: string): Promise<void> {
  await clerk.page
    .getByRole('list', { name: '应当履行的程序' })
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^${step}`) })
    .getByText(standing, { exact: true })
    .first()
    .waitFor();
}

/** An optional step is left out, with a reason that the public reads. */
export const waives = (clerk: Clerk, step: string, reason: string) =>
  does(clerk, '登记不履行可选程序', { fields: { 不履行的程序: step, 理由: reason } }, '登记');

/** Paper by paper and record by record, as the law asks them. */
export interface Recorded extends Filled {
  action: string;
  papers?: readonly (readonly [kind: string, name: string])[];
}

/** Brings the papers and records what they are about. */
export async function recordsAll(clerk: Clerk, records: readonly Recorded[]): Promise<void> {
  for (const { action, papers = [], ...filled } of records) {
    await brings(clerk, papers);
    await does(clerk, action, filled);
  }
}
