/**
 * R-72, decree 713 article 32: published live as it is spoken, arranged, reviewed by another, published, corrected in
 * scope of all.
 */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pressHub } from '#server/domains/press/press-hub.ts';
import { openPress } from './room.ts';

const house = await openPress();
const { database, people, announced, live, post, read } = house;
const { govOffice, media, clerk, lead, secrecy } = people;

const PASSAGES = [
  { kind: 'OPENING', speaker: '县政府新闻办主任', text: '各位记者，发布会现在开始。' },
  { kind: 'STATEMENT', speaker: '县民政局局长', text: '规划新增床位1200张。' },
  { kind: 'QUESTION', speaker: '岚溪日报', text: '每个乡镇都会有养老机构吗？' },
  { kind: 'ANSWER', speaker: '县民政局局长', text: '会有。' },
];

describe('文字直播', () => {
  it('到时候才能开始；没有开始不能发布', async () => {
    const event = await announced();
    expect((await house.start(govOffice, { eventId: event.id })).found).toEqual(['PRESS_TOO_EARLY']);
    expect((await post(govOffice, event.id)).found).toEqual(['WRONG_STAGE']);
    expect((await house.start(lead, { eventId: event.id })).codes).toEqual(['NOT_FOUND']);
    expect((await house.start(secrecy, { eventId: event.id })).codes).toEqual(['FORBIDDEN']);
  });

  it('同时发布的各占一个序号，没有空号；重发不重复；人人可见', async () => {
    const event = await live();
    const key = { idempotencyKey: randomUUID(), kind: 'OPENING', speaker: '县政府新闻办主任' };
    const sent = await Promise.all([
      ...Array.from({ length: 8 }, () => post(media, event.id)),
      ...[1, 2, 3].map(() => post(govOffice, event.id, key)),
    ]);
    const failed = sent.flatMap(({ found, codes }) => [...found, ...codes]);
    expect(failed).toEqual([]);
    await post(govOffice, event.id, key);
    const { result } = await read(null, event.no);
    expect(result?.posts.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(result?.posts.filter(({ kind }) => kind === 'OPENING')).toHaveLength(1);
  });

  it('没有公告的人回答，写明理由才发布', async () => {
    const event = await live();
    const said = { kind: 'ANSWER', speaker: '县民政局副局长', text: '我来补充。' };
    expect((await post(media, event.id, said)).found).toEqual(['SPEAKER_NOT_ANNOUNCED']);
    const taken = [{ code: 'SPEAKER_NOT_ANNOUNCED', reason: '局长临时请副局长补充' }];
    expect((await post(media, event.id, said, taken)).found).toEqual([]);
  });

  it('更正是又一条，原文留着；更正过的不再更正；发布过的连数据库的所有者也改不动', async () => {
    const event = await live();
    await post(media, event.id, { text: '床位1100张。' });
    const [old] = (await read(null, event.no)).result?.posts ?? [];
    expect((await house.correct(media, old?.id ?? '', '床位1200张。')).found).toEqual([]);
    expect((await house.correct(media, old?.id ?? '', '床位1300张。')).found).toEqual([
      'LIVE_ALREADY_CORRECTED',
    ]);
    expect((await read(null, event.no)).result?.posts).toMatchObject([
      { text: '床位1100张。', correctedBy: 2 },
      { text: '床位1200张。', corrects: 1 },
    ]);
    await expect(database.sql(`update press_post set text = '改'`)).rejects.toThrow(/may not become/);
  });

  it('正在看的人马上看到，断线的从断的地方续上', async () => {
    const event = await live();
    const hub = pressHub(database.services);
    const heard: string[] = [];
    const leave = await hub.follow(
      event.no,
      {
        take: ({ message }) => heard.push(...message.posts.map(({ text }) => text)),
        beat: () => undefined,
        leave: () => undefined,
      },
      0,
    );
    await post(media, event.id, { text: '规划共八章。' });
    await expect.poll(() => heard).toEqual(['规划共八章。']);
    await post(media, event.id, { text: '每个乡镇一处。' });
    await expect.poll(() => heard).toEqual(['规划共八章。', '每个乡镇一处。']);
    expect((await hub.since(event.no, 1))?.news.message.posts.map(({ text }) => text)).toEqual([
      '每个乡镇一处。',
    ]);
    leave?.();
    hub.close();
    expect(await hub.since('2026-999', 0)).toBeNull();
  });
});

describe('文字实录', () => {
  const held = async () => {
    const event = await live();
    await post(media, event.id);
    await house.stop(media, { eventId: event.id });
    return { ...event, eventId: event.id };
  };

  it('整理、由另一人审查、公布；公布以前公众看不到；举行以后没有公布的，提示', async () => {
    const { eventId, no } = await held();
    expect((await read(null, no)).result?.owed).toEqual([{ code: 'TRANSCRIPT_MISSING' }]);
    expect((await house.submit(media, { eventId, version: 0 })).codes).toEqual(['NOT_FOUND']);
    expect((await house.save(media, { eventId, version: 0, passages: [] })).found).toEqual([
      'TRANSCRIPT_EMPTY',
    ]);
    const saved = await house.save(media, { eventId, version: 0, passages: PASSAGES });
    expect(saved.result?.transcript).toMatchObject({ version: 1, review: 'DRAFT' });
    expect((await house.save(govOffice, { eventId, version: 0, passages: PASSAGES })).codes).toEqual([
      'CONFLICT',
    ]);
    expect((await read(null, no)).result?.transcript).toBeNull();
    expect((await read(secrecy, no)).result?.transcript).toBeNull();
    expect((await house.publishTranscript(media, { eventId, version: 1 })).found).toEqual([
      'REVIEW_REQUIRED',
    ]);
    await house.submit(media, { eventId, version: 1 });
    expect((await read(secrecy, no)).result?.transcript).toMatchObject({ version: 2, review: 'IN_REVIEW' });
    const back = await house.sendBack(secrecy, { eventId, version: 2, reason: '第三段写明提问的媒体全称' });
    expect(back.found).toEqual([]);
    await house.submit(media, { eventId, version: 3 });
    expect((await house.pass(secrecy, { eventId, version: 4 })).found).toEqual([]);
    expect((await house.publishTranscript(clerk, { eventId, version: 5 })).codes).toEqual(['FORBIDDEN']);
    expect((await house.publishTranscript(govOffice, { eventId, version: 5 })).result?.stage).toBe(
      'TRANSCRIBED',
    );
    expect((await read(null, no)).result).toMatchObject({ owed: [], transcript: { passages: PASSAGES } });
    await expect(database.sql(`update press_transcript set passages = '[]'`)).rejects.toThrow(
      /may not become/,
    );
  });

  it('公布以后更正，写明原因，原文和历次更正都看得到', async () => {
    const { eventId, no } = await held();
    await house.save(media, { eventId, version: 0, passages: PASSAGES });
    await house.submit(media, { eventId, version: 1 });
    await house.pass(secrecy, { eventId, version: 2 });
    await house.publishTranscript(media, { eventId, version: 3 });
    const right = { eventId, passage: 2, text: '规划新增床位1260张。', note: '口误，以规划文本为准' };
    expect((await house.amend(media, { ...right, note: '' })).found).toEqual(['CORRECTION_NOTE_REQUIRED']);
    expect((await house.amend(media, { ...right, passage: 9 })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await house.amend(media, right)).found).toEqual([]);
    expect((await house.amend(media, right)).found).toEqual(['CORRECTION_UNCHANGED']);
    expect((await read(null, no)).result?.transcript).toMatchObject({
      passages: PASSAGES,
      corrections: [{ passage: 2, before: '规划新增床位1200张。', after: '规划新增床位1260张。' }],
    });
  });

  it('轮到谁办，工作台上有：整理、审查、公布，各是各的', async () => {
    const { eventId, no } = await held();
    const tasks = async (actor: typeof media) => {
      const { result } = await house.run(actor, '{ result: workbench { tasks { kind path } } }');
      const all = (result as unknown as { tasks: { kind: string; path: string }[] }).tasks;
      return all.filter(({ path }) => path.includes(`/kaifang/${no}/`)).map(({ kind }) => kind);
    };
    expect(await tasks(media)).toEqual(['TRANSCRIBE_PRESS']);
    expect(await tasks(secrecy)).toEqual([]);
    await house.save(media, { eventId, version: 0, passages: PASSAGES });
    await house.submit(media, { eventId, version: 1 });
    expect(await tasks(secrecy)).toEqual(['REVIEW_PRESS']);
    expect(await tasks(media)).toEqual([]);
    await house.pass(secrecy, { eventId, version: 2 });
    expect(await tasks(media)).toEqual(['PUBLISH_PRESS']);
    expect(await tasks(lead)).toEqual([]);
    await house.publishTranscript(media, { eventId, version: 3 });
    expect(await tasks(media)).toEqual([]);
  });
});
