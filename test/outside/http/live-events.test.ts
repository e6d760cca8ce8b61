import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openLiveRoom } from '#test/domains/playback/live-room.ts';
import { EventStream, type LiveData } from './event-stream.ts';
import { openSite } from './open-site.ts';

const room = await openLiveRoom();
const { people, done, running, post, startItem } = room;
const { media } = people;
/** Two servers on one database: posts stored by one reach the other's viewers too. */
const site = await openSite(room.database);
const other = await openSite(room.database);

const path = (no: string) => `/huiyi/${no}/zhibo/events`;
const watch = (no: string, query = '', headers = {}, at = site) =>
  new EventStream(at.url + path(no) + query, headers).open();
const correction = { idempotencyKey: crypto.randomUUID(), speaker: null, text: '更正后的话。', images: [] };

describe('图文直播推送', () => {
  it('先告诉现状，发布一条就送到一条，两台服务器上的观众一样', async () => {
    const meeting = await running();
    const viewers = [await watch(meeting.no), await watch(meeting.no, '', {}, other)];
    for (const viewer of viewers) {
      const first = await viewer.until(() => true);
      expect(first).toMatchObject({ id: 0, name: 'live', data: { posts: [], state: { state: 'LIVE' } } });
      expect(viewer.retry).toBeGreaterThanOrEqual(1000);
    }
    await post(meeting, { text: '第一句。' });
    for (const viewer of viewers)
      expect(await viewer.until(({ id }) => id === 1)).toMatchObject({
        data: { posts: [{ text: '第一句。' }] },
      });
  });

  it('很快接连发布的合在一起送，每秒不超过四次，一条不少', async () => {
    const meeting = await running();
    const viewer = await watch(meeting.no);
    const began = performance.now();
    for (let index = 0; index < 12; index++) await post(meeting, { text: `第${index}句` });
    await viewer.until(({ id }) => id === 12);
    expect(viewer.seqs).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    // The first goes out at once, the others every quarter of a second.
    expect(viewer.events.length).toBeLessThanOrEqual(2 + (performance.now() - began) / 250);
  });

  it.each([
    ['断线以后从最后收到的续上', '', { 'last-event-id': '1' }, [2, 3]],
    ['按地址里说的续上', '?after=2', {}, [3]],
    ['从头要', '?after=0', {}, [1, 2, 3]],
    ['不说就从现在起', '', {}, []],
    ['说的比已经发布的还多，从现在起', '?after=99', {}, []],
    ['说得不对，从现在起', '?after=abc', {}, []],
  ])('%s', async (_name, query, headers, seqs) => {
    const meeting = await running();
    for (const text of ['一', '二', '三']) await post(meeting, { text });
    const viewer = await watch(meeting.no, query, headers);
    const first = await viewer.until(() => true);
    expect(first.data.posts.map(({ seq }) => seq)).toEqual(seqs);
    expect(first.id).toBe(3);
  });

  it('不予公开的议题开始，两台服务器上的观众一秒内都知道暂停', async () => {
    const meeting = await running();
    await post(meeting);
    const viewers = [await watch(meeting.no), await watch(meeting.no, '', {}, other)];
    for (const viewer of viewers) await viewer.until(() => true);
    const began = performance.now();
    // Straight in the database, announced by nobody: the server looks for itself.
    await startItem(meeting, 2);
    for (const viewer of viewers)
      expect((await viewer.until(({ data }) => data.state.state === 'PAUSED')).data).toMatchObject({
        posts: [],
        state: { closedItem: true, video: null },
      });
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('更正送到，直播结束以后服务器挂断，再来的不必再来', async () => {
    const meeting = await running();
    const { id } = await post(meeting);
    const viewer = await watch(meeting.no, '?after=0');
    await done(media, 'correctLive', { id, input: correction });
    expect((await viewer.until((event) => event.id === 2)).data.posts).toMatchObject([{ corrects: 1 }]);
    await done(media, 'stopStream', { meetingId: meeting.id });
    await viewer.until(({ data }) => data.state.state === 'STOPPED');
    await viewer.over();
    const again = await site.get(path(meeting.no), { 'last-event-id': '2' });
    expect([again.status, await again.text()]).toEqual([204, '']);
    const late = await watch(meeting.no, '?after=0');
    expect((await late.until(() => true)).data.posts).toHaveLength(2);
    await late.over();
  });

  it('不能长连的，一次一次来问', async () => {
    const meeting = await running();
    await post(meeting);
    await post(meeting);
    const answer = await site.get(`${path(meeting.no)}?poll=1&after=1`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect((await answer.json()) as LiveData).toMatchObject({ posts: [{ seq: 2 }], state: { lastSeq: 2 } });
  });

  it.each(['2026-999', '没有', '%E0%A4%A'])('没有直播的会议：%s', async (no) => {
    expect((await site.get(path(no))).status).toBe(404);
  });

  it('没有公布的会议、没有批准的直播，没有推送', async () => {
    const quiet = await running({ announced: false, stage: 'PLANNED' });
    const none = await running({ stream: 'NONE' });
    for (const { no } of [quiet, none]) expect((await site.get(path(no))).status).toBe(404);
  });

  it('只读不改：别的方法不接受', async () => {
    const { no } = await running();
    expect((await site.post(path(no), '')).status).toBeGreaterThanOrEqual(400);
    const head = await fetch(site.url + path(no), { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type')]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
    ]);
  });

  it('同一个地址连得太多，请他改为隔一会儿来问；走了一个就能再来一个', async () => {
    const strict = await openSite(room.database, { config: { rateLimits: true } });
    const { no } = await running();
    const viewers = await Promise.all(Array.from({ length: 400 }, () => watch(no, '', {}, strict)));
    expect(new Set(viewers.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await watch(no, '', {}, strict)).status).toBe(429);
    expect((await strict.get(`${path(no)}?poll=1`)).status).toBe(200);
    viewers[0]?.close();
    let status = 429;
    while (status === 429) {
      await wait(20);
      ({ status } = await watch(no, '', {}, strict));
    }
    expect(status).toBe(200);
    for (const viewer of viewers) viewer.close();
    await strict.stop();
  });
});

it('服务器要停：观众都送走，很快停完；观众到另一台从断的地方续上，不丢不重', async () => {
  const meeting = await running();
  const going = await openSite(room.database);
  const viewer = await watch(meeting.no, '?after=0', {}, going);
  await post(meeting, { text: '一' });
  await viewer.until(({ id }) => id === 1);
  const began = performance.now();
  await going.stop();
  await viewer.over();
  expect(performance.now() - began).toBeLessThan(5000);
  await post(meeting, { text: '二' });
  const again = await watch(meeting.no, '', { 'last-event-id': '1' }, other);
  await again.until(({ id }) => id === 2);
  expect([...viewer.seqs, ...again.seqs]).toEqual([1, 2]);
});
