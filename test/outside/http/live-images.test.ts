import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { livePage } from '#client/citizen/playback/live-page.ts';
import { route } from '#client/route.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { openLiveRoom } from '#test/domains/playback/live-room.ts';
import { openSite, signedIn } from './open-site.ts';
import { PDF, PNG } from './samples.ts';
import type { Done } from './uploads.ts';

const room = await openLiveRoom();
const { database, people, running, words, post, startItem } = room;
const { media, govOffice } = people;
const HOST = 'live.example.cn';
const site = await openSite(database, {
  routes: [route('/huiyi/:no/zhibo', livePage)],
  config: { liveHosts: [HOST] },
});

const upload = async (meetingId: string, by: Actor | null = media, bytes: Buffer = PNG, key?: string) => {
  const data = new FormData();
  data.set('purpose', 'live');
  data.set('meetingId', meetingId);
  if (key) data.set('idempotencyKey', key);
  data.set('file', new Blob([new Uint8Array(bytes)]), '现场.png');
  return site.post('/files', data, by ? await signedIn(database, by) : {});
};

describe('图文直播的图片', () => {
  it('发布以前公众看不到，发布以后看得到；同一张重传还是同一张', async () => {
    const meeting = await running();
    const key = randomUUID();
    const image = (await (await upload(meeting.id, media, PNG, key)).json()) as Done;
    expect(((await (await upload(meeting.id, media, PNG, key)).json()) as Done).id).toBe(image.id);
    expect((await site.get(image.url)).status).toBe(404);
    expect((await site.get(image.url, await signedIn(database, media))).status).toBe(200);
    const shown = await post(meeting, { images: [{ imageId: image.id, alt: '会议室全景照片' }] });
    expect(shown.images).toMatchObject([{ id: image.id, url: image.url, alt: '会议室全景照片' }]);
    const served = await site.get(image.url);
    expect([served.status, served.headers.get('content-type')]).toEqual([200, 'image/png']);
    const again = words(meeting, { images: [{ imageId: image.id, alt: '会议室全景照片' }] });
    expect(await room.codes(media, 'postLive', { meetingId: meeting.id, input: again })).toEqual([
      'LIVE_IMAGE_NOT_FOUND',
    ]);
  });

  it('不是图片的不收，不是融媒体中心的不收，没有登录的不收', async () => {
    const { id } = await running();
    expect((await upload(id, media, PDF)).status).toBe(415);
    expect((await upload(id, govOffice)).status).toBe(403);
    expect((await upload(id, null)).status).toBe(401);
    expect((await upload(randomUUID())).status).toBe(404);
    expect(await database.sql('select 1 from live_image where meeting_id = $1', [id])).toEqual([]);
  });

  it('正在审议不予公开的议题，图片也不收', async () => {
    const meeting = await running();
    await startItem(meeting, 2);
    expect((await upload(meeting.id)).status).toBe(422);
    expect(await database.sql('select 1 from live_image where meeting_id = $1', [meeting.id])).toEqual([]);
  });
});

describe('视频直播：页面只能从设定的主机取视频', () => {
  const URL = `https://${HOST}/meeting.m3u8`;
  const live = async (kind: string) => {
    const meeting = await running({ videoUrl: URL });
    await database.sql(
      `update meeting_stream set video_kind = $2, video_status = 'LIVE', with_video = true where meeting_id = $1`,
      [meeting.id, kind],
    );
    return meeting;
  };
  const page = async (no: string) => {
    const answer = await site.get(`/huiyi/${no}/zhibo`);
    return { policy: answer.headers.get('content-security-policy') ?? '', html: await answer.text() };
  };

  it.each([
    ['HLS', `data-hls="${URL}"`],
    ['EMBED', 'sandbox="allow-scripts allow-same-origin allow-presentation"'],
  ])('%s：播放时有视频，暂停以后页面上没有地址', async (kind, mark) => {
    const meeting = await live(kind);
    const shown = await page(meeting.no);
    expect(shown.html).toContain(mark);
    for (const directive of ['media-src', 'connect-src', 'img-src', 'frame-src'])
      expect(shown.policy).toMatch(new RegExp(`${directive} [^;]*https://${HOST}(;| |$)`));
    expect(shown.policy).toContain("script-src 'self';");
    await room.done(media, 'pauseStream', { meetingId: meeting.id });
    const paused = await page(meeting.no);
    expect(paused.html).not.toContain(URL);
    expect(paused.html).toContain('直播暂停');
  });

  it('不予公开的议题开始，页面写明依法不公开', async () => {
    const meeting = await live('EMBED');
    await startItem(meeting, 2);
    const { html } = await page(meeting.no);
    expect([html.includes(URL), html.includes('依法不公开，直播暂停')]).toEqual([false, true]);
  });

  it('没有视频的直播，什么别的主机也不能取', async () => {
    const { no } = await running();
    expect((await page(no)).policy).not.toContain(HOST);
  });
});
