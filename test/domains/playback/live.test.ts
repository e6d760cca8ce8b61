import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { auditTrail, codesOf } from '#test/kernel/ask.ts';
import { openLiveRoom } from './live-room.ts';

const room = await openLiveRoom();
const { database, people, send, done, codes, running, words, post, read } = room;
const { media, govOffice, secrecy, lead } = people;

describe('图文直播：按正在审议的议题发布', () => {
  it('发布以后人人可见，时间是服务器的，序号连续，留有记录', async () => {
    const meeting = await running();
    const first = await post(meeting);
    const second = await post(meeting, { text: '收到意见64条，采纳27条。', speaker: '' });
    expect([first.seq, second.seq]).toEqual([1, 2]);
    expect(new Date(first.at).toISOString()).toMatch(/^2026-11-20T01:3/);
    expect(await read(meeting.no)).toMatchObject({
      operatorName: null,
      viewers: null,
      state: { state: 'LIVE', lastSeq: 2, item: { position: 2 } },
      posts: {
        nodes: [
          { seq: 2, speaker: null },
          { seq: 1, speaker: '县民政局', item: { position: 2 } },
        ],
      },
    });
    expect(await auditTrail(database)).toEqual([
      ['live.posted', 'DONE'],
      ['live.posted', 'DONE'],
    ]);
  });

  it('新的在前，一页一页往回翻', async () => {
    const meeting = await running();
    for (const text of ['一', '二', '三']) await post(meeting, { text });
    const page = await read(meeting.no, { first: 2 });
    expect(page?.posts.nodes.map(({ seq }) => seq)).toEqual([3, 2]);
    const rest = await read(meeting.no, { first: 2, after: page?.posts.pageInfo.endCursor });
    expect(rest?.posts).toMatchObject({ nodes: [{ seq: 1 }], pageInfo: { hasNextPage: false } });
  });

  it('同一条重发，还是同一条', async () => {
    const meeting = await running();
    const input = words(meeting);
    const sent = await Promise.all(
      [1, 2, 3].map(() => send(media, 'postLive', { meetingId: meeting.id, input })),
    );
    expect(sent.filter(({ errors }) => errors === undefined).length).toBeGreaterThan(0);
    const again = await done(media, 'postLive', { meetingId: meeting.id, input });
    expect(again.seq).toBe(1);
    expect((await read(meeting.no))?.posts.nodes).toHaveLength(1);
  });

  it('两个人同时发布，两条都在，序号不重', async () => {
    const meeting = await running();
    const sent = await Promise.all(['甲', '乙', '丙', '丁'].map((text) => post(meeting, { text })));
    expect(sent.map(({ seq }) => seq).toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4]);
  });

  it.each<[string, (itemIds: string[]) => object, string[]]>([
    ['没有内容', () => ({ text: '  ' }), ['LIVE_POST_EMPTY']],
    ['不是正在审议的议题', (ids) => ({ agendaItemId: ids[0] }), ['LIVE_ITEM_NOT_RUNNING']],
    ['没有写议题', () => ({ agendaItemId: null }), ['LIVE_ITEM_NOT_RUNNING']],
    [
      '图片没有上传，也没有说明',
      () => ({ images: [{ imageId: randomUUID(), alt: '' }] }),
      ['LIVE_ALT_REQUIRED', 'LIVE_IMAGE_NOT_FOUND'],
    ],
  ])('%s，不予发布，什么也没有留下', async (_name, change, found) => {
    const meeting = await running();
    const input = words(meeting, change(meeting.itemIds));
    expect(await codes(media, 'postLive', { meetingId: meeting.id, input })).toEqual(found);
    expect(await database.sql('select 1 from live_post where meeting_id = $1', [meeting.id])).toEqual([]);
  });

  it.each([
    [null, 'UNAUTHENTICATED'],
    [govOffice, 'FORBIDDEN'],
    [secrecy, 'FORBIDDEN'],
    [lead, 'FORBIDDEN'],
  ])('只有融媒体中心能发布：%#', async (actor, code) => {
    const meeting = await running();
    const answer = await send(actor, 'postLive', { meetingId: meeting.id, input: words(meeting) });
    expect(codesOf(answer)).toEqual([code]);
  });

  it.each([
    ['没有这场会议', { meetingId: randomUUID() }, {}, 'NOT_FOUND'],
    ['发布编号不对', {}, { idempotencyKey: 'x' }, 'BAD_USER_INPUT'],
    ['文字里有不能保存的字符', {}, { text: 'a\u0000b' }, 'BAD_USER_INPUT'],
  ])('%s', async (_name, whose, change, code) => {
    const meeting = await running();
    const variables = { meetingId: meeting.id, ...whose, input: words(meeting, change) };
    expect(codesOf(await send(media, 'postLive', variables))).toEqual([code]);
  });
});
