import { describe, expect, it } from 'vitest';
import { auditTrail, codesOf } from '#test/kernel/ask.ts';
import { CLOSED_MS, courseOf, MIXED } from './recording-course.ts';
import { CLIP, openRoom } from './recording-room.ts';

const room = await openRoom();
const { database, people, done, codes, answer, send, read, fresh, meeting, created, uploaded } = room;
const { media, secrecy, clerk } = people;
const course = courseOf(room);

describe('R-69 整理、审查、公布、撤下', () => {
  it('条件齐备的，经另一人审查后公布，公众看到章节、剪去之处、可以播放的地址，看不到原始文件名', async () => {
    const { recording, held, cutId, posterId } = await course.published();
    const [seen] = await read(null, held.no);
    expect(seen).toMatchObject({
      state: 'PUBLISHED',
      shownMs: 60_000,
      files: [],
      cuts: [{ atMs: 24_000, lengthMs: CLOSED_MS }],
      chapters: [{ startsMs: 0 }, { startsMs: 24_000 }],
      sources: [{ id: cutId, url: `/huiyi/${held.no}/luxiang/${cutId}.mp4`, mime: 'video/mp4' }],
      poster: `/huiyi/${held.no}/luxiang/${posterId}.webp`,
    });
    expect(JSON.stringify(seen)).not.toContain('人事');
    const trail = (await auditTrail(database)).filter(([action]) => action?.startsWith('recording.'));
    expect(trail.at(-1)).toEqual(['recording.published', 'DONE']);
    expect(recording.files.filter(({ shown }) => shown)).toHaveLength(2);
  });

  it('公布以前公众什么也看不到；撤下以后只看到原因', async () => {
    const { recording, held } = await course.approved();
    expect(await read(null, held.no)).toEqual([]);
    await course.step(recording, media, 'publishRecording');
    await course.step(recording, secrecy, 'withdrawRecording', { reason: '画面需要复核。' });
    const [seen] = await read(null, held.no);
    expect(seen).toMatchObject({
      state: 'WITHDRAWN',
      withdrawReason: '画面需要复核。',
      sources: [],
      chapters: [],
      cuts: [],
      poster: null,
    });
  });

  it('送审时缺什么一次说全', async () => {
    const held = await meeting({ items: MIXED });
    const { id, version } = await created(held.id);
    expect(await codes(media, 'submitPaper', { id, version })).toEqual([
      'ORIGINAL_LENGTH_REQUIRED',
      'RECORDING_FILE_REQUIRED',
      'CHAPTERS_REQUIRED',
      'POSTER_REQUIRED',
      'TRANSCRIPT_REQUIRED',
    ]);
  });

  it('有依法不公开的时段，只有原始录像的，不能送审', async () => {
    const held = await meeting({ items: MIXED });
    const recording = await created(held.id);
    await uploaded(recording, 'ORIGINAL', CLIP);
    const { id, version, durationMs } = await fresh(recording.id);
    expect(durationMs).toBe(60_000);
    expect(await codes(media, 'submitPaper', { id, version })).toContain('ITEM_NOT_PUBLISHABLE');
    const cuts = [{ startsMs: 24_000, endsMs: 60_000, itemId: held.itemIds[1] }];
    const cut = await done(media, 'saveRecordingCuts', { id, version, cuts });
    expect(await codes(media, 'submitPaper', { id, version: cut.version })).toContain('CUT_FILE_REQUIRED');
  });

  it('公开版录像的时长对不上，不能送审', async () => {
    const { recording } = await course.prepared();
    const { id } = recording;
    const input = {
      title: '第一段',
      startsAt: '2026-11-20T01:00:00.000Z',
      durationMs: 60_000 + CLOSED_MS + 3000,
    };
    const { version } = await done(media, 'saveRecording', { id, version: recording.version, input });
    expect(await codes(media, 'submitPaper', { id, version })).toEqual(['CUT_LENGTH_DIFFERS']);
  });

  it('退回要写原因，整理的人看得到', async () => {
    const { recording } = await course.prepared();
    const { id } = recording;
    await course.step(recording, media, 'submitPaper');
    const { version } = await fresh(id);
    expect(await codes(secrecy, 'returnPaper', { id, version, reason: ' ' })).toEqual([
      'RETURN_REASON_REQUIRED',
    ]);
    await done(secrecy, 'returnPaper', { id, version, reason: '第3项00:40有未公开数据。' });
    expect(await fresh(id)).toMatchObject({ state: 'PREPARING', reviewNote: '第3项00:40有未公开数据。' });
    expect((await read(secrecy, '2026-1')).every(({ state }) => state !== 'PREPARING')).toBe(true);
  });

  it('会议没有举行的，没有录像可整理', async () => {
    const { id } = await meeting({ stage: 'CANCELLED' });
    expect(await codes(media, 'createRecording', { meetingId: id, input: { title: '一' } })).toEqual([
      'MEETING_NOT_HELD',
    ]);
  });

  it('已有原始录像的，先移除再上传；没有配置转码程序的，不能自动剪辑', async () => {
    const held = await meeting();
    const recording = await created(held.id);
    const fileId = await uploaded(recording, 'ORIGINAL', CLIP);
    const { id, version } = await fresh(recording.id);
    const input = { fileId: crypto.randomUUID(), role: 'ORIGINAL', name: 'b.mp4', size: 5 };
    expect(await codes(media, 'beginRecordingUpload', { id, version, input })).toEqual([
      'RECORDING_FILE_THERE',
    ]);
    expect(await codes(media, 'makeRecordingCut', { id, version })).toEqual([
      'FFMPEG_REQUIRED',
      'NOTHING_TO_CUT',
    ]);
    expect(await codes(media, 'makeRecordingRenditions', { id, version })).toEqual(['FFMPEG_REQUIRED']);
    const gone = await done(media, 'discardRecordingFile', { id, version, fileId });
    expect(gone.files).toEqual([]);
  });

  it.each([
    [0, ['FILE_EMPTY']],
    [9e9, ['FILE_TOO_LARGE']],
  ])('文件%d字节：%s', async (size, expected) => {
    const recording = await created((await meeting()).id);
    const input = { fileId: crypto.randomUUID(), role: 'ORIGINAL', name: 'a.mp4', size };
    expect(
      await codes(media, 'beginRecordingUpload', { id: recording.id, version: recording.version, input }),
    ).toEqual(expected);
  });

  it('不是融媒体中心的人不能整理；旧版本上的修改不算', async () => {
    const recording = await created((await meeting()).id);
    const { id, version } = recording;
    const input = { title: '改' };
    expect(codesOf(await send(clerk, 'saveRecording', { id, version, input }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await send(null, 'saveRecording', { id, version, input }))).toEqual(['UNAUTHENTICATED']);
    await answer(media, 'saveRecording', { id, version, input });
    expect(codesOf(await send(media, 'saveRecording', { id, version, input }))).toEqual(['CONFLICT']);
  });
});

it('R-74 送审的在保密审查员的待办里，通过以后在融媒体中心的待办里', async () => {
  const { recording } = await course.prepared();
  const tasks = async (actor: typeof media) => {
    const { data } = await room.ask(actor, { query: '{ workbench { tasks { key kind path } } }' });
    const { tasks: all } = data?.workbench as unknown as {
      tasks: { key: string; kind: string; path: string }[];
    };
    return all.filter(({ key }) => key.endsWith(recording.id)).map(({ kind }) => kind);
  };
  expect([await tasks(media), await tasks(secrecy)]).toEqual([['WORK_ON_MEETING'], []]);
  await course.step(recording, media, 'submitPaper');
  expect([await tasks(media), await tasks(secrecy)]).toEqual([[], ['REVIEW_MEETING']]);
  await course.step(recording, secrecy, 'passPaper');
  expect([await tasks(media), await tasks(secrecy)]).toEqual([['WORK_ON_MEETING'], []]);
});
