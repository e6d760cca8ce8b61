/**
 * 会议回放: the recording is watched by keyboard, with and without a script, on a slow line; nothing of a closed
 * item is revealed.
 */
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '#test/client/citizen/bundle.ts';
import { noBrowser, workerBrowser } from '#test/kernel/browser.ts';
import { openPage, openPlayingSite } from '#test/domains/playback/playing-site.ts';

const { database, site, played } = await openPlayingSite();

let browser: Browser;
let built: Awaited<ReturnType<typeof bundle>>;
beforeAll(async () => {
  if (noBrowser) return;
  [browser, built] = await Promise.all([workerBrowser(), bundle()]);
});

const at = (page: Page) => page.$eval('video', (video) => video.currentTime);
const goes = (page: Page, seconds: number) => expect.poll(() => at(page)).toBeGreaterThanOrEqual(seconds);
const awake = (page: Page) => page.waitForSelector('.player-bar select');

describe.skipIf(noBrowser)('会议回放', () => {
  it('只用键盘：点句子从那一刻播放，标出正在说的一句，快捷键退进、加速、开关字幕', async () => {
    const { path } = await played();
    const page = await openPage(browser, built);
    await page.goto(site.url + path);
    await awake(page);
    await expect.poll(() => page.$eval('video', (video) => video.textTracks[0]?.mode)).toBe('showing');
    await page.locator('.transcript a', { hasText: '0:16' }).focus();
    await page.keyboard.press('Enter');
    await goes(page, 16);
    await expect.poll(() => new URL(page.url()).searchParams.get('t')).toBe('16');
    await page.waitForSelector('.transcript li[aria-current=true]:has-text("公开征求意见三十七日")');
    await page.waitForSelector('.chapters li[aria-current=true]:has-text("审议规划")');
    await page.locator('.chapters a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.transcript li[aria-current=true]:has-text("现在开会")');
    await page.evaluate(() => document.querySelector('video')?.pause());
    const before = await at(page);
    await page.keyboard.press('ArrowRight');
    await goes(page, before + 4.9);
    await page.keyboard.press('l');
    await goes(page, before + 14.9);
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => at(page)).toBeLessThan(before + 1);
    await page.keyboard.press(']');
    await expect.poll(() => page.$eval('video', (video) => video.playbackRate)).toBe(1.25);
    await expect
      .poll(() => page.$eval('.player-bar select', (select) => (select as HTMLSelectElement).value))
      .toBe('1.25');
    await page.keyboard.press('c');
    await expect.poll(() => page.$eval('video', (video) => video.textTracks[0]?.mode)).toBe('hidden');
    await page.context().close();
  });

  it('看到哪里只记在本机，下次接着看，可以从头；快捷键可以关掉', async () => {
    const { path } = await played();
    const page = await openPage(browser, built);
    await page.goto(`${site.url}${path}?t=24`);
    await awake(page);
    await page.evaluate(() => document.querySelector('video')?.play());
    await goes(page, 25);
    await page.goto(site.url + path);
    await page.waitForSelector('#shangci:has-text("只记在这台设备的浏览器里")');
    await page.evaluate(() => document.querySelector('video')?.play());
    await goes(page, 24);
    await page.click('#shangci button');
    await expect.poll(() => at(page)).toBeLessThan(10);
    await page.click('.player-bar summary:has-text("快捷键")');
    await page.uncheck('#kuaijiejian');
    await page.locator('h1').click();
    await page.keyboard.press(']');
    expect(await page.$eval('video', (video) => video.playbackRate)).toBe(1);
    await page.context().close();
  });

  it('在文字记录中查找：只留下有这几个字的句子，说明有几句', async () => {
    const { path } = await played();
    const page = await openPage(browser, built);
    await page.goto(site.url + path);
    await awake(page);
    await page.fill('#chazhao', '意见');
    await page.waitForSelector('#chazhao-jieguo:has-text("1句，共4句")');
    await expect.poll(() => page.locator('.transcript li:visible').count()).toBe(1);
    await page.fill('#chazhao', '');
    await expect.poll(() => page.locator('.transcript li:visible').count()).toBe(4);
    await page.context().close();
  });

  it('没有脚本：句子的链接带着那一刻重新打开，字幕、下载、全站检索都在', async () => {
    const { path, id, meeting } = await played();
    const page = await openPage(browser, built, { javaScriptEnabled: false });
    await page.goto(site.url + path);
    await page.locator('.transcript a', { hasText: '0:24' }).click();
    expect(new URL(page.url()).search).toBe('?t=24');
    const html = await page.content();
    expect(html).toContain('.mp4#t=24"');
    for (const part of [`${id}.vtt`, `${id}-zhangjie.vtt`, `${id}.docx`, `${id}.txt`])
      expect(html).toContain(part);
    await page.fill('#chazhao', '日间照料');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/huiyi\/sousuo\?q=/);
    await expect.poll(() => page.locator('mark').textContent()).toBe('日间照料');
    await page.locator('#jieguo a').first().click();
    expect(new URL(page.url()).pathname).toBe(`/huiyi/${meeting.no}/huifang`);
    expect(new URL(page.url()).search).toBe('?t=24');
    await page.context().close();
  });

  it('每秒400千比特的线路上也能开始播放', async () => {
    const { path } = await played();
    const page = await openPage(browser, built);
    await page.goto(site.url + path);
    await awake(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 200,
      downloadThroughput: 50_000,
      uploadThroughput: 50_000,
    });
    await page.evaluate(() => document.querySelector('video')?.play());
    await goes(page, 1);
    await page.context().close();
  });

  it('录像不来的时候，说明可以怎么办：重试、下载、看文字', async () => {
    const { path } = await played();
    const page = await openPage(browser, built);
    await page.route('**/*.mp4', (route) => route.abort());
    await page.goto(site.url + path);
    await awake(page);
    // Not waited for: what never begins to play never answers.
    await page.evaluate(() => void document.querySelector('video')?.play());
    await page.waitForSelector('#bofang-shibai:has-text("下载录像")');
    await page.unroute('**/*.mp4');
    await page.click('#bofang-shibai button');
    await goes(page, 0.1);
    await page.waitForSelector('#bofang-shibai', { state: 'detached' });
    await page.context().close();
  });

  it('服务器现在取不到录像的，说现在取不到，不说是网络断了', async () => {
    const { path, fileId } = await played();
    const [file] = await database.sql<{ key: string }>(
      'select storage_key as key from recording_file where id = $1',
      [fileId],
    );
    await site.services.recordings.remove({ storage: 'disk', storageKey: file?.key ?? '' });
    const page = await openPage(browser, built);
    await page.goto(site.url + path);
    await awake(page);
    await page.evaluate(() => void document.querySelector('video')?.play());
    await page.waitForSelector('#bofang-shibai:has-text("录像现在取不到")');
    await page.context().close();
  });
});
