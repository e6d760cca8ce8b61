import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Clerk } from './clerk.ts';

/** Entries for a form, by the words on the page. */
export interface Filled {
  fields?: Readonly<Record<string, string>>;
  /** Radios and boxes by the group that they stand in. */
  choices?: Readonly<Record<string, string | readonly string[]>>;
  /** Boxes that stand alone, documents among them. */
  ticks?: readonly string[];
  /** Rows alike by what one of them is called: 专家 gives 专家1, 专家2. */
  rows?: Readonly<Record<string, readonly Filled[]>>;
  /** Why it is done although the server warns. */
  because?: string;
}

/** Presses an action's button; the form that then stands in its place. */
export async function opensAction(
  clerk: Clerk,
  action: string,
  within: Page | Locator = clerk.page,
): Promise<Locator> {
  await clerk.presses(action, within);
  return within.getByRole('form', { name: action, exact: true });
}

/** Fills in a form or a row of it. */
export async function fillsIn(clerk: Clerk, within: Locator, filled: Filled): Promise<void> {
  for (const [noun, rows] of Object.entries(filled.rows ?? {}))
    for (const [index, row] of rows.entries()) {
      const own = within.getByRole('group', { name: `${noun}${index + 1}`, exact: true });
      if ((await own.count()) === 0) await clerk.presses(`添加${noun}`, within);
      await fillsIn(clerk, own, row);
    }
  for (const [group, choices] of Object.entries(filled.choices ?? {})) {
    const box = within.getByRole('group', { name: group }).first();
    for (const choice of [choices].flat()) await box.getByLabel(choice).first().check();
  }
  await clerk.fills(filled.fields ?? {}, within);
  for (const tick of filled.ticks ?? []) await within.getByLabel(tick).first().check();
}

/** Opens the form of an action at the decision's desk, fills it in, sends it, and sees that it was done. */
export async function does(clerk: Clerk, action: string, filled: Filled = {}, word = action): Promise<void> {
  const form = await opensAction(clerk, action);
  await fillsIn(clerk, form, filled);
  await sends(clerk, action, word, filled.because);
}

/**
 * Sends a filled form, where need be after the question what the public will see; a refusal fails the test with the
 * text shown.
 */
export async function sends(clerk: Clerk, action: string, word = action, because = ''): Promise<void> {
  const form = clerk.page.getByRole('form', { name: action, exact: true });
  const question = clerk.page.getByRole('dialog');
  const refusal = clerk.page.getByRole('alert').filter({ hasText: /\S/ });
  const answered = async () =>
    (await form.count()) === 0 || (await question.isVisible()) || (await refusal.count()) > 0;
  await clerk.presses(action, form);
  await expect.poll(answered).toBe(true);
  if (await question.isVisible()) await clerk.confirms(word);
  if (because) await takesUpon(clerk, because);
  await expect.poll(async () => (await form.count()) === 0 || (await refusal.allInnerTexts())).toBe(true);
}

/** An action that asks for nothing but a word, and where need be for a second one. */
export async function acts(clerk: Clerk, action: string): Promise<void> {
  const button = clerk.page
    .getByRole('main')
    .getByRole('button', { name: action, exact: true, disabled: false });
  const question = clerk.page.getByRole('dialog');
  const refusal = clerk.page.getByRole('alert').filter({ hasText: /\S/ });
  const anywhere = { name: action, exact: true, includeHidden: true };
  await clerk.finds(button, clerk.page.getByRole('main').getByRole('button', anywhere));
  await button.click();
  const answered = async () =>
    (await button.count()) === 0 || (await question.isVisible()) || (await refusal.count()) > 0;
  await expect.poll(answered).toBe(true);
  if (await question.isVisible()) await clerk.confirms(action);
  await expect.poll(async () => (await button.count()) === 0 || (await refusal.allInnerTexts())).toBe(true);
}

/** Takes a warning upon oneself: the action is done with the reason on record. */
export async function takesUpon(clerk: Clerk, reason: string): Promise<void> {
  await clerk.fills({ 仍要办理的理由: reason });
  await clerk.presses('知悉并继续办理');
}
