/** 文书 (国令713号第三十三条): made from the record, numbered, printed, saved as Word. */
import { expect } from 'vitest';
import type { Clerk } from './clerk.ts';

const PANEL = '文书';

/** Makes one kind from the record at the matter's desk, of the letter or record with these words; its number. */
export async function makesPaper(clerk: Clerk, kind: string, subject = ''): Promise<string> {
  const panel = clerk.page.getByRole('region', { name: PANEL, exact: true });
  const offered = panel.getByRole('listitem').filter({ hasText: subject });
  const making = { name: new RegExp(`^生成${kind}`) };
  await clerk.finds(
    offered.getByRole('button', making),
    panel.getByRole('button', { ...making, includeHidden: true }),
  );
  await offered.getByRole('button', making).click();
  const made = panel.getByRole('region', { name: new RegExp(`^${kind} .*${subject}`) });
  const number = made.getByRole('link', { name: /〔\d{4}〕\d+号$/ });
  await number.waitFor();
  return number.innerText();
}

/** 定稿 and 打印: nothing of it changes any more; the sheet says the number and these words. */
export async function finishesPaper(clerk: Clerk, number: string, says: readonly string[]): Promise<void> {
  await clerk.follows(number);
  const word = clerk.page.getByRole('link', { name: '下载Word' });
  await word.waitFor();
  await clerk.presses('定稿');
  await clerk.confirms('定稿');
  await clerk.page.getByText(/定稿$/).first().waitFor();
  const sheet = clerk.page.locator('.file-sheet');
  for (const words of [number, ...says]) await sheet.getByText(words).first().waitFor();
  const finishing = clerk.page.getByRole('button', { name: '定稿', exact: true, disabled: false });
  await expect.poll(() => finishing.count()).toBe(0);
  const file = await clerk.page.request.get((await word.getAttribute('href')) ?? '');
  expect(file.ok()).toBe(true);
  // A docx is a ZIP.
  expect((await file.body()).subarray(0, 2).toString()).toBe('PK');
}
