import type { Locator, Page } from 'playwright-core';

/** Opens the fold of that name, where it is not open already. */
export async function unfold(page: Page, name: string): Promise<void> {
  const summary = page.getByText(name, { exact: true }).and(page.locator('summary'));
  await unfoldTo(summary);
  await summary.waitFor();
  if (await summary.evaluate((one) => !(one.parentElement as HTMLDetailsElement).open)) await summary.click();
}

/** Opens every fold of the page, to read all of it. */
export const unfoldAll = (page: Page): Promise<void> =>
  page.locator('main details').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const one of all) one.open = true;
  });

/** Waits until it is on the page, and opens the folds around it, as one does who looks for it. */
export async function unfoldTo(target: Locator): Promise<void> {
  await target.first().waitFor({ state: 'attached' });
  await target.first().evaluate((node) => {
    for (let fold = node.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      if (!fold.open && !fold.querySelector(':scope > summary')?.contains(node)) fold.open = true;
  });
}
