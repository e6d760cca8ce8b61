import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openLiveRoom } from './live-room.ts';

const room = await openLiveRoom();
const { people, done, codes, running, post, read, endItem } = room;
const { media } = people;

describe('更正：新的一条，原文保留', () => {
  const correction = (text: string) => ({ idempotencyKey: randomUUID(), speaker: null, text, images: [] });

  it('更正以后原文还在，注明由哪一条更正；再更正要更正新的那条', async () => {
    const meeting = await running();
    const old = await post(meeting, { text: '建议在松林镇增加。' });
    const newer = await done(media, 'correctLive', { id: old.id, input: correction('建议在青石镇增加。') });
    expect(newer).toMatchObject({ seq: 2, corrects: 1, correctedBy: null, item: { position: 2 } });
    expect((await read(meeting.no))?.posts.nodes).toMatchObject([
      { seq: 2, text: '建议在青石镇增加。', corrects: 1 },
      { seq: 1, text: '建议在松林镇增加。', correctedBy: 2 },
    ]);
    expect(await codes(media, 'correctLive', { id: old.id, input: correction('又一次') })).toEqual([
      'LIVE_ALREADY_CORRECTED',
    ]);
    await done(media, 'correctLive', { id: newer.id, input: correction('以会议记录为准。') });
  });

  it('议题结束、直播结束以后仍能更正，暂停时不能', async () => {
    const meeting = await running();
    const { id } = await post(meeting);
    await endItem(meeting);
    await done(media, 'pauseStream', { meetingId: meeting.id });
    expect(await codes(media, 'correctLive', { id, input: correction('更正') })).toEqual(['WRONG_STAGE']);
    await done(media, 'stopStream', { meetingId: meeting.id });
    await done(media, 'correctLive', { id, input: correction('更正') });
  });

  it('置顶的被更正，置顶的成为更正后的那条；最多置顶三条', async () => {
    const meeting = await running();
    const posts = [];
    for (const text of ['一', '二', '三', '四']) posts.push(await post(meeting, { text }));
    const [first, second, third, fourth] = posts.map(({ id }) => id);
    for (const id of [first, second, third, first]) await done(media, 'pinLive', { id });
    expect(await codes(media, 'pinLive', { id: fourth })).toEqual(['LIVE_PINS_TOO_MANY']);
    await done(media, 'correctLive', { id: second, input: correction('二（更正）') });
    await done(media, 'unpinLive', { id: third });
    expect((await read(meeting.no))?.state).toMatchObject({ pinned: [{ seq: 1 }, { seq: 5 }] });
    expect(await codes(media, 'pinLive', { id: second })).toEqual(['LIVE_ALREADY_CORRECTED']);
  });
});
