/** 会议回放: the recording is watched by keyboard, with and without a script, on a slow line; nothing closed is told. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '#test/client/citizen/bundle.ts';
import { launchBrowser, noBrowser } from '#test/kernel/browser.ts';
import { openPage, openPlayingSite } from '#test/playback/playing-site.ts';

const { site, played } = await openPlayingSite();

let browser: Browser;
let built: Awaited<ReturnType<typeof bundle>>;
beforeAll(async () => {
  if (noBrowser) return;
  [browser, built] = await Promise.all([launchBrowser(), bundle()]);
});
afterAll(() => browser?.close());

const at = (page: Page) => page.$eval('video', (video) => video.currentTime);
const goes = (page: Page, seconds: number) => expect.poll(() => at(page)).toBeGreaterThanOrEqual(seconds);
const awake = (page: Page) => page.waitForSelector('.player-bar select');

describe.skipIf(noBrowser)('会议回放', () => {
  it('只用键盘：点句子从那一刻播放，标出正在说的一句，快捷键退进、加速、开关字幕', async () => {
    const { path } = await played();
    const page = await openPage(browser, built);
    await page.goto(site.url + path);
    await awake(page);
    expect(await page.$eval('video', (video) => video.textTracks[0]?.mode)).toBe('showing');
    await page.locator('.transcript a', { hasText: '0:16' }).focus();
    await page.keyboard.press('Enter');
    await goes(page, 16);
    expect(new URL(page.url()).searchParams.get('t')).toBe('16');
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
    expect(await page.$eval('video', (video) => video.playbackRate)).toBe(1.25);
    expect(await page.$eval('.player-bar select', (select) => (select as HTMLSelectElement).value)).toBe(
      '1.25',
    );
    await page.keyboard.press('c');
    expect(await page.$eval('video', (video) => video.textTracks[0]?.mode)).toBe('hidden');
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
    expect(await page.locator('.transcript li:visible').count()).toBe(1);
    await page.fill('#chazhao', '');
    expect(await page.locator('.transcript li:visible').count()).toBe(4);
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
    expect(await page.locator('mark').textContent()).toBe('日间照料');
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
});

const SECRET = '研究某局干部人事事项';

describe('R-68 依法不公开的时段', () => {
  it('页面、字幕、章节、文字、检索里都没有不公开议题的内容，只说剪去多久', async () => {
    const { id, path, meeting } = await played(
      {
        durationMs: 4_000_000,
        cuts: [{ startsMs: 900_000, endsMs: 1_800_000, item: 1 }],
        chapters: [{ startsMs: 0, title: '第1项 传达学习', item: 0 }],
      },
      { items: [{ title: '传达学习' }, { title: SECRET, disclosure: 'CLOSED' }, { title: '审议规划' }] },
    );
    const addresses = [
      path,
      `${path}?t=900`,
      `/huiyi/${meeting.no}/luxiang/${id}.vtt`,
      `/huiyi/${meeting.no}/luxiang/${id}-zhangjie.vtt`,
      ...['txt', 'srt', 'vtt'].map((format) => `/huiyi/${meeting.no}/wenzi/${id}.${format}`),
      `/huiyi/sousuo?q=${encodeURIComponent('人事')}`,
    ];
    for (const address of addresses) {
      const answer = await site.get(address);
      expect([address, answer.status]).toEqual([address, 200]);
      expect(
        (await answer.text()).replaceAll(/会议文字记录检索：人事|“人事”|value="人事"/g, ''),
      ).not.toContain('人事');
    }
    const html = await (await site.get(path)).text();
    expect(html).toContain('依法不公开 15:00');
  });

  it.each(['PREPARING', 'IN_REVIEW', 'APPROVED', 'WITHDRAWN'] as const)(
    '%s的录像，字幕和文字谁也取不到',
    async (state) => {
      const { id, meeting } = await played({ state });
      for (const address of [
        `luxiang/${id}.vtt`,
        `luxiang/${id}-zhangjie.vtt`,
        `wenzi/${id}.txt`,
        `wenzi/${id}.docx`,
      ])
        expect((await site.get(`/huiyi/${meeting.no}/${address}`)).status).toBe(404);
    },
  );

  it('撤下以后，回放页说明原因，别的会议的编号取不到这份文字', async () => {
    const { id, path, meeting } = await played();
    const other = await played();
    expect((await site.get(`/huiyi/${other.meeting.no}/wenzi/${id}.txt`)).status).toBe(404);
    const words = await (await site.get(`/huiyi/${meeting.no}/wenzi/${id}.txt`)).text();
    expect(words).toContain('[0:24] 周映雪（列席代表）：建议在青石镇增加一处日间照料中心。');
    expect((await site.get(path)).status).toBe(200);
    const docx = await site.get(`/huiyi/${meeting.no}/wenzi/${id}.docx`);
    expect(
      Buffer.from(await docx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('三小时的会议，一页的分量有限', async () => {
    const lines = Array.from(
      { length: 2500 },
      (_, index) =>
        [
          index * 4000,
          `县第${Math.floor(index / 20)}局`,
          `这是会上说的第${index}句话，大约有三十来个字，和平常开会说的话差不多长。`,
        ] as const,
    );
    const chapters = [0, 1, 2, 3, 4].map((index) => ({
      startsMs: index * 2_000_000,
      title: `第${index + 1}项`,
    }));
    const { path } = await played({ durationMs: 10_000_000, lines, chapters });
    const answer = await site.get(`${path}?t=5000`, { 'accept-encoding': 'br' });
    const html = await answer.text();
    expect(html).toContain('id="t-5000"');
    expect(html.length).toBeLessThan(400_000);
  });
});
