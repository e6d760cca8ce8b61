/** 解读视频 that is taken down: asked for at the desk, reviewed by another, published by the lead, and gone for everybody. */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { flawsOf } from '../running/accessible.ts';
import { unfold } from '../running/unfold.ts';
import type { Clerk } from './clerk.ts';
import { openDossier } from './consultation.ts';
import { TITLE, WORDS } from './film.ts';
import { acts, MATTER } from './planning-draft.ts';

const REASON = '视频里的规划指标是上一稿的数字，会让人看错。';

/** 拟撤下: no reason, no taking down, and nothing typed is lost; then it is sent to somebody else. */
export async function asksToTakeDown(clerk: Clerk): Promise<void> {
  await openDossier(clerk, MATTER);
  const { page } = clerk;
  await page
    .getByRole('listitem')
    .filter({ hasText: `解读视频：${TITLE}` })
    .getByRole('button', { name: /^撤下视频/ })
    .press('Enter');
  const dialog = page.getByRole('dialog');
  await clerk.fills({ 为什么撤下: '工作需要' }, dialog);
  await clerk.presses('拟撤下', dialog);
  await dialog.getByText('撤下要写明原因').first().waitFor();
  await expect.poll(() => dialog.getByLabel('为什么撤下').inputValue()).toBe('工作需要');
  await clerk.fills({ 为什么撤下: REASON }, dialog);
  expect(await flawsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await clerk.presses('拟撤下', dialog);
  await dialog.waitFor({ state: 'detached' });
  await acts(clerk, '提交审查');
}

/** In its place stands when and why; neither the film nor a word of it is served. */
export async function readsTakenDown(page: Page, film: string): Promise<void> {
  const note = page.locator('.note', {
    has: page.getByRole('heading', { name: `撤下：解读视频“${TITLE}”` }),
  });
  await expect.poll(() => note.innerText()).toContain(REASON);
  await unfold(page, '解读视频（1段已撤下）');
  const place = page.getByRole('region', { name: TITLE });
  await place.getByText(/^该解读视频已于\d{4}年\d+月\d+日撤下。原因：/).waitFor();
  await expect.poll(() => place.innerText()).toContain(REASON);
  expect(await place.locator('video').count()).toBe(0);
  expect(await page.content()).not.toContain(WORDS);
  expect((await page.request.get(film)).status()).toBe(404);
}
