import type { Page } from 'playwright-core';

/** Opens the fold of that name, where it is not open already. */
export async function unfold(page: Page, name: string): Promise<void> {
  const summary = page.getByText(name, { exact: true }).and(page.locator('summary'));
  await summary.waitFor();
  if (await summary.evaluate((one) => !(one.parentElement as HTMLDetailsElement).open)) await summary.click();
}
