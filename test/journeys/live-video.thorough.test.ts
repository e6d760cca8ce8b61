/** 会议视频直播（R-68、R-69）: the media centre's stream plays, and stops when a closed item begins; or its own page is embedded. */
import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openLiveRoom, RUNNING } from '#test/domains/playback/live-room.ts';
import { openBrowsing } from './running/browsing.ts';
import { builtSite } from './running/built-site.ts';

const HOST = 'zhibo.lanxi.example';
const STREAM = `https://${HOST}/huiyi/live.m3u8`;
const EMBED = `https://${HOST}/huiyi/38`;
/** The first nine seconds of our own demonstration clip, in two pieces. */
const FOLDER = 'test/domains/playback/hls';
const CLOSED_ITEM = 2;

describe('会议视频直播', async () => {
  const room = await openLiveRoom();
  const { database, people } = room;
  const site = await builtSite(database, { liveHosts: [HOST] });
  const browsing = openBrowsing();

  /** The media centre's own server, as the browser meets it. */
  const openAt = async (url: string, answer: (route: Route) => Promise<void>) => {
    const kind = url === STREAM ? 'HLS' : 'EMBED';
    const meeting = await room.running({ ...RUNNING, stream: 'LIVE', videoUrl: url });
    await database.sql(
      `update meeting_stream set video_kind = $2, video_status = 'LIVE' where meeting_id = $1`,
      [meeting.id, kind],
    );
    const page = await browsing.open(site.url);
    await page.context().route(`https://${HOST}/**`, answer);
    await page.goto(`${site.url}/huiyi/${meeting.no}/zhibo`);
    return { page, meeting };
  };
  const playing = (page: Page) =>
    page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime);
  const beginClosed = async (meeting: { id: string; itemIds: string[] }) => {
    const [row] = await database.sql<{ version: number }>('select version from meeting where id = $1', [
      meeting.id,
    ]);
    const at = { id: meeting.id, version: row?.version };
    await room.done(people.govOffice, 'endAgendaItem', {
      ...at,
      itemId: meeting.itemIds[1],
      result: 'PASSED',
    });
    await room.done(people.govOffice, 'startAgendaItem', {
      ...at,
      version: (row?.version ?? 0) + 1,
      itemId: meeting.itemIds[CLOSED_ITEM],
    });
  };

  it('HLS视频在浏览器里播放；不公开的议题一开始，画面撤下，不再取一个片段', async () => {
    let asked = 0;
    const { page, meeting } = await openAt(STREAM, (route) => {
      asked += 1;
      const name = new URL(route.request().url()).pathname.split('/').pop() ?? '';
      const contentType = name.endsWith('m3u8') ? 'application/vnd.apple.mpegurl' : 'video/mp4';
      return route.fulfill({
        body: readFileSync(`${FOLDER}/${name}`),
        contentType,
        headers: { 'access-control-allow-origin': '*' },
      });
    });
    // Pressed before the player is at hand, it is pressed again, as viewers do.
    const plays = () =>
      page.locator('video').evaluate(async (video: HTMLVideoElement) => {
        video.muted = true;
        await video.play().catch(() => undefined);
      });
    await expect.poll(() => plays().then(() => playing(page))).toBeGreaterThan(0.5);
    await beginClosed(meeting);
    await page.locator('[data-live="status"]').filter({ hasText: '依法不公开' }).waitFor();
    await expect.poll(() => page.locator('video').count()).toBe(0);
    const until = asked;
    await page.waitForTimeout(1500);
    expect(asked).toBe(until);
  });

  it('融媒体中心的页面嵌入，限制在自己的框里；不公开的议题一开始，一并撤下', async () => {
    const { page, meeting } = await openAt(EMBED, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<p>融媒体中心直播画面</p>' }),
    );
    const frame = page.frameLocator('iframe[title="视频直播"]');
    await frame.getByText('融媒体中心直播画面').waitFor();
    await expect
      .poll(() => page.locator('iframe').getAttribute('sandbox'))
      .not.toContain('allow-top-navigation');
    await beginClosed(meeting);
    await page.locator('[data-live="status"]').filter({ hasText: '依法不公开' }).waitFor();
    await expect.poll(() => page.locator('iframe').count()).toBe(0);
  });
});
