import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { codesOf } from '#test/kernel/ask.ts';
import { openLiveRoom } from './live-room.ts';

const room = await openLiveRoom();
const { database, people, send, done, codes, running, words, post, read, startItem, endItem } = room;
const { media, govOffice, lead } = people;

describe('不予公开的议题一开始，直播暂停，什么也存不进去', () => {
  it('暂停；结束以后也不自动恢复，由操作员恢复', async () => {
    const meeting = await running({ videoUrl: 'https://live.example.cn/a.m3u8' });
    await post(meeting);
    await startItem(meeting, 2);
    expect((await read(meeting.no))?.state).toMatchObject({
      state: 'PAUSED',
      closedItem: true,
      item: null,
      video: null,
    });
    const meetingId = meeting.id;
    const closed = words(meeting, { agendaItemId: meeting.itemIds[2] });
    expect(await codes(media, 'postLive', { meetingId, input: closed })).toEqual([
      'WRONG_STAGE',
      'ITEM_NOT_PUBLISHABLE',
    ]);
    expect(await codes(media, 'resumeStream', { meetingId })).toEqual(['ITEM_NOT_PUBLISHABLE']);
    await endItem(meeting);
    expect((await read(meeting.no))?.state).toMatchObject({ state: 'PAUSED', closedItem: false });
    await done(media, 'resumeStream', { meetingId });
    await startItem(meeting, 3);
    expect((await post(meeting, { agendaItemId: meeting.itemIds[3] })).seq).toBe(2);
  });

  it('数据库自己也不收：无论程序忘了什么', async () => {
    const meeting = await running();
    const insert = (itemIndex: number | null, corrects: string | null = null) =>
      database.sql(
        `insert into live_post (id, meeting_id, seq, at, agenda_item_id, text, corrects_id, idempotency_key, by_id)
         values (gen_random_uuid(), $1, 9, app_now(), $2, '泄露', $3, gen_random_uuid(), $4)`,
        [meeting.id, itemIndex === null ? null : meeting.itemIds[itemIndex], corrects, media.id],
      );
    const { id } = await post(meeting);
    await expect(insert(0)).rejects.toThrow(/does not run/);
    await expect(insert(2)).rejects.toThrow(/does not run/);
    await startItem(meeting, 2);
    for (const attempt of [() => insert(2), () => insert(1), () => insert(null), () => insert(null, id)])
      await expect(attempt()).rejects.toThrow(/nothing is posted/);
    await expect(
      database.sql(`update meeting_stream set state = 'LIVE' where meeting_id = $1`, [meeting.id]),
    ).rejects.toThrow(/not broadcast/);
    await expect(database.sql(`update live_post set text = '别的' where id = $1`, [id])).rejects.toThrow(
      /stays/,
    );
    await expect(database.sql('delete from live_post where id = $1', [id])).rejects.toThrow(/stays/);
  });

  it('与发布同时开始：发布的要么在开始以前，要么没有', async () => {
    const meeting = await running();
    await Promise.all([
      startItem(meeting, 2),
      ...Array.from({ length: 12 }, (_, index) =>
        send(media, 'postLive', { meetingId: meeting.id, input: words(meeting, { text: `第${index}句` }) }),
      ),
    ]);
    const [row] = await database.sql<{ late: number; state: string }>(
      `select (select count(*)::int from live_post p join agenda_item i on i.id = $2
         where p.meeting_id = $1 and p.at > i.started_at + interval '2 seconds') as late,
        (select state from meeting_stream where meeting_id = $1) as state`,
      [meeting.id, meeting.itemIds[2]],
    );
    expect(row).toEqual({ late: 0, state: 'PAUSED' });
    const before = (await read(meeting.no))?.state.lastSeq;
    await send(media, 'postLive', { meetingId: meeting.id, input: words(meeting) });
    expect((await read(meeting.no))?.state.lastSeq).toBe(before);
  });
});

describe('开始、暂停、恢复、结束', () => {
  it('批准以后开始，一键暂停，恢复，结束；暂停时没有视频地址', async () => {
    const meeting = await running({ stream: 'APPROVED', videoUrl: 'https://live.example.cn/a.m3u8' });
    await database.sql(`update meeting_stream set video_kind = 'HLS' where meeting_id = $1`, [meeting.id]);
    const { id: meetingId, no } = meeting;
    const videoOf = async () => (await read(no))?.state.video;
    expect(await videoOf()).toBeNull();
    const started = await done(media, 'startStream', { meetingId });
    expect(started.state).toMatchObject({ state: 'LIVE', videoStatus: 'LIVE' });
    expect(await videoOf()).toEqual({ kind: 'HLS', url: 'https://live.example.cn/a.m3u8' });
    expect((await done(govOffice, 'pauseStream', { meetingId })).state.video).toBeNull();
    await done(media, 'pauseStream', { meetingId });
    expect(await codes(media, 'stopStream', { meetingId: meeting.id })).toEqual([]);
    expect(await codes(media, 'resumeStream', { meetingId })).toContain('WRONG_STAGE');
    expect((await read(no))?.state).toMatchObject({
      state: 'STOPPED',
      videoStatus: 'PROCESSING',
      video: null,
    });
  });

  it('视频状态改为预告，页面上就没有视频', async () => {
    const meeting = await running({ videoUrl: 'https://live.example.cn/a.m3u8' });
    await database.sql(`update meeting_stream set video_kind = 'EMBED' where meeting_id = $1`, [meeting.id]);
    const set = (status: string) => done(media, 'setVideoStatus', { meetingId: meeting.id, status });
    expect((await set('LIVE')).state.video).toMatchObject({ url: 'https://live.example.cn/a.m3u8' });
    expect((await set('PREVIEW')).state.video).toBeNull();
  });

  it('没有批准的不能开始', async () => {
    const meeting = await running({ stream: 'NONE' });
    expect(await codes(media, 'startStream', { meetingId: meeting.id })).toEqual([
      'WRONG_STAGE',
      'STREAM_NOT_APPROVED',
    ]);
    expect(await read(meeting.no)).toBeNull();
  });

  it.each(['startStream', 'pauseStream', 'resumeStream', 'stopStream'])('%s：谁能办', async (name) => {
    const { id: meetingId } = await running();
    expect(codesOf(await send(null, name, { meetingId }))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await send(lead, name, { meetingId }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await send(media, name, { meetingId: randomUUID() }))).toEqual(['NOT_FOUND']);
  });

  it('操作员和在看人数只有工作人员看得到', async () => {
    const meeting = await running();
    expect(await read(meeting.no, {}, media)).toMatchObject({ operatorName: media.name, viewers: 0 });
  });
});
