/** 解读视频 that is taken down, another in its place: prepared at the desk, reviewed by somebody else, published by the lead. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { flawsOf } from '../running/accessible.ts';
import { unfold } from '../running/unfold.ts';
import type { Clerk } from './clerk.ts';
import { openDossier } from './consultation.ts';
import { FILM, TITLE, WORDS } from './film.ts';
import { acts, MATTER } from './planning-draft.ts';

const REASON = '视频里的规划指标是上一稿的数字，会让人看错。';
const NEXT = '半分钟看懂近期实施方案';
const NEXT_WORDS = '近期实施期为三年，新增建设用地先给乡镇公共服务。';
const CAPTIONS = `WEBVTT\n\n00:00:01.000 --> 00:00:35.000\n${NEXT_WORDS}`;
/** The same film for a player, other bytes than the published ones. */
const OTHER = Buffer.concat([readFileSync(FILM), Buffer.from([0, 0, 0, 8, 0x66, 0x72, 0x65, 0x65])]);

/** Uploads what is to take its place, with its captions, beside the round that is public. */
export async function preparesNext(clerk: Clerk): Promise<void> {
  await openDossier(clerk, MATTER);
  const { page } = clerk;
  await unfold(page, '准备要换上的解读视频');
  const files = page.getByLabel(/^上传要换上的解读视频/);
  const sent = { name: 'VID_0002.mp4', mimeType: 'video/mp4', buffer: OTHER };
  await files.setInputFiles(sent);
  await page.getByText('先写标题，再选视频。').first().waitFor();
  await page.getByLabel('要换上的解读视频的标题').fill(NEXT);
  await files.setInputFiles(sent);
  const film = clerk.group(`要换上的：${NEXT}`);
  await film.getByText('可用', { exact: true }).waitFor();
  await film
    .getByLabel('导入字幕文件')
    .setInputFiles({ name: '字幕.vtt', mimeType: 'text/vtt', buffer: Buffer.from(CAPTIONS) });
  await film.getByText('已有字幕1句。').waitFor();
}

/** 拟撤下: no reason, no taking down, and nothing typed is lost; then it is sent to somebody else. */
export async function asksToTakeDown(clerk: Clerk): Promise<void> {
  const { page } = clerk;
  await page
    .getByRole('listitem')
    .filter({ hasText: `解读视频：${TITLE}` })
    .getByRole('button', { name: /^撤下视频/ })
    .press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^换上哪一段/).selectOption({ label: NEXT });
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

/** Whoever reviews it reads what will be said. */
export async function reviewsNext(reviewer: Clerk): Promise<void> {
  await reviewer.takesUp('审查更正', MATTER);
  await reviewer.page.getByRole('region', { name: '要换上的解读视频' }).getByText(NEXT_WORDS).waitFor();
  await acts(reviewer, '审查通过');
}

/** The lead publishes it; what is taken down is not offered to be taken down again. */
export async function takesDown(lead: Clerk): Promise<void> {
  await lead.takesUp('公布更正', MATTER);
  await acts(lead, '公布更正');
  await lead.page.getByText(`解读视频：${TITLE}`).waitFor({ state: 'detached' });
}

/** In its place stands when and why, behind it the new one; neither the old film nor a word of it is served. */
export async function readsTakenDown(page: Page, film: string): Promise<void> {
  const note = page.locator('.note', {
    has: page.getByRole('heading', { name: `撤下：解读视频“${TITLE}”` }),
  });
  await expect.poll(() => note.innerText()).toContain(REASON);
  await note.getByRole('link', { name: NEXT }).waitFor();
  await unfold(page, '解读视频（1段，另有1段已撤下）');
  const place = page.getByRole('region', { name: TITLE });
  await place.getByText(/^该解读视频已于\d{4}年\d+月\d+日撤下。原因：/).waitFor();
  await expect.poll(() => place.innerText()).toContain(REASON);
  expect(await place.locator('video').count()).toBe(0);
  const next = page.getByRole('region', { name: NEXT });
  await next.getByText(NEXT_WORDS).waitFor();
  expect(await next.locator('video').count()).toBe(1);
  expect(await page.content()).not.toContain(WORDS);
  expect((await page.request.get(film)).status()).toBe(404);
}
