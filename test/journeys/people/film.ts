import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { Clerk } from './clerk.ts';
import { unfold } from '../running/unfold.ts';

export const FILM = join(process.cwd(), 'server/outside/demo/media/fares.mp4');
export const WORDS = '规划期末建设用地不增加，耕地不减少。';
export const TITLE = '半分钟看懂国土空间规划';
const CAPTIONS = `WEBVTT\n\n00:00:01.000 --> 00:00:20.000\n${WORDS}\n\n00:00:21.000 --> 00:00:35.000\n意见请在本页提出。`;

/** 承办单位 tells the draft in a film (解读视频); what is missing is said beside it before it can go to the review. */
export async function tellsFilm(clerk: Clerk): Promise<void> {
  const { page } = clerk;
  await page
    .getByLabel('上传解读视频 （可不填）')
    .setInputFiles({ name: 'VID_0001.mp4', mimeType: 'video/mp4', buffer: readFileSync(FILM) });
  const film = clerk.group('第1段解读视频');
  await film.getByText('可用', { exact: true }).waitFor();
  const findings = page.getByRole('region', { name: '公布前核对' });
  await findings.getByText('第1段解读视频没有标题').waitFor();
  await findings.getByText('第1段解读视频没有字幕，听不见、不便播放的人看不懂').waitFor();
  await expect.poll(() => findings.innerText()).toContain('无障碍环境建设法第三十条、第三十二条');
  await film.getByLabel('标题').fill(TITLE);
  await film
    .getByLabel('导入字幕文件')
    .setInputFiles({ name: '字幕.vtt', mimeType: 'text/vtt', buffer: Buffer.from(CAPTIONS) });
  await film.getByText('已有字幕2句。').waitFor();
  await clerk.presses('保存 Ctrl S');
  await findings.getByText('第1段解读视频').first().waitFor({ state: 'detached' });
}

/** 公众 reads every word of it and can keep it; nothing is loaded before they ask for it. */
export async function readsFilm(page: Page): Promise<void> {
  await unfold(page, '解读视频（1段）');
  const film = page.getByRole('region', { name: TITLE });
  await film.getByText('时长36秒，大小').waitFor();
  await film.getByText(WORDS).waitFor();
  const video = film.locator('video');
  await expect.poll(() => video.getAttribute('preload')).toBe('none');
  const saved = await film.getByRole('link', { name: /^下载视频/ }).getAttribute('href');
  expect((await (await page.request.get(saved ?? '')).body()).equals(readFileSync(FILM))).toBe(true);
  const words = await film.getByRole('link', { name: '下载文字稿（Word）' }).getAttribute('href');
  expect((await page.request.get(words ?? '')).status()).toBe(200);
}

/** Where everybody fetches it. */
export const addressOf = async (page: Page): Promise<string> =>
  (await page.getByRole('region', { name: TITLE }).locator('video source').getAttribute('src')) ?? '';

/** It plays with its captions, from where one asks. */
export async function watchesFilm(page: Page): Promise<void> {
  const video = page.getByRole('region', { name: TITLE }).locator('video');
  await video.evaluate((one: HTMLVideoElement) => {
    one.muted = true;
    one.currentTime = 5;
    return one.play();
  });
  await expect.poll(() => video.evaluate((one: HTMLVideoElement) => one.currentTime)).toBeGreaterThan(5);
  const shown = () =>
    video.evaluate((one: HTMLVideoElement) =>
      [...(one.textTracks[0]?.activeCues ?? [])].map((cue) => (cue as VTTCue).text),
    );
  await expect.poll(shown).toEqual([WORDS]);
}
