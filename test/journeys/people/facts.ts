import { unfold } from '../running/unfold.ts';
import type { Clerk } from './clerk.ts';

const WHY = '逐项核对后提出，有关材料附在决策材料中。';

/** The unit says what is true of its matter, and why (提出情形). */
export async function tellFacts(clerk: Clerk, facts: readonly string[]): Promise<void> {
  const { page } = clerk;
  await unfold(page, '提出或者更正');
  const form = page.getByRole('form', { name: '事项情形' });
  for (const fact of facts) {
    const box = form.getByRole('checkbox', { name: new RegExp(`^${fact}`) });
    if (await box.isChecked()) continue;
    await box.check();
    await form.getByLabel(`“${fact}”的理由`).fill(WHY);
  }
  if (facts.length === 0) await form.getByLabel('总的说明').fill(WHY);
  await clerk.presses('提出', form);
  await clerk.reads('提出，等待县司法局认定：');
}

/** 司法局 rules on it (认定情形). */
export async function rulesOnFacts(justice: Clerk, matter: string): Promise<void> {
  await justice.takesUp('认定事项情形', matter);
  const form = justice.page.getByRole('form', { name: '认定事项情形' });
  await justice.presses('认定', form);
  await form.waitFor({ state: 'detached' });
}
