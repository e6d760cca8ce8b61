/** R-57a 解读视频 once it is public: a slip of its captions is corrected like any other words, and the decision's file holds every one of them. */
import { expect, it } from 'vitest';
import { heldTables } from '#server/domains/archive/held-rows.queries.ts';
import { consultationPieces } from '#server/domains/archive/consultation-pieces.ts';
import { Places } from '#server/domains/archive/piece.ts';
import { snapshot } from '#server/domains/archive/snapshot.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { peopledDatabase } from '#test/kernel/people.ts';
import { openCorrections } from '#test/engines/notice/room.ts';
import { clipRoom } from './clip-room.ts';
import { publishedClip } from './published-clip.ts';

const given = await peopledDatabase('2026-11-20T02:00:00Z');
const { database, people } = given;
const { clerk } = people;
const room = clipRoom(database, people);
const corrections = await openCorrections(given);

const published = () => publishedClip(database, people, room);

it('字幕的错字可以更正，原来的字幕不变；没有这句话的不能更正', async () => {
  const { id, no, round } = await published();
  const slip = { part: 'INTERPRETATION', reason: '录入时写错了里程。' };
  const wrong = { ...slip, wrong: '城乡线路十公里内两元', corrected: '城乡线路十公里以内两元' };
  expect(await corrections.published(id, wrong)).toMatchObject({ done: { wrong: wrong.wrong } });
  const said = await corrections.read(
    'query($no: String!, $round: Int!) { consultation(no: $no, round: $round) { clips { cues { text } } } }',
    { no, round },
  );
  expect(JSON.stringify(said)).toContain('城乡线路十公里内两元。');
  expect(
    await corrections.draft(id, { ...slip, wrong: '没有说过的话', corrected: '没有说过' }),
  ).toHaveProperty('refused');
});

it('卷宗的征求意见材料写明视频的标题、时长、摘要和每一句话', async () => {
  const { id, decisionId } = await published();
  const [file] = await database.sql<{ sha256: string }>(
    `select f.sha256 from recording_file f join recording r on r.id = f.recording_id where r.consultation_id = $1`,
    [id],
  );
  const db = database.services.database.em.fork().getKysely();
  const pieces = await Array.fromAsync(consultationPieces(db, decisionId, new Places()));
  const held = JSON.stringify(pieces.filter(({ path }) => path.includes('征求意见公告及材料')));
  for (const words of ['解读视频：半分钟看懂票价', '36秒', file?.sha256 ?? '-', '城乡线路十公里内两元。'])
    expect(held).toContain(words);
});

/** Everything of the decision's file, as it is bound: under the system's sight. */
const filed = (decisionId: string) =>
  snapshot(contextOf(database, clerk), async (db) => ({
    tables: await heldTables(db, decisionId),
    pieces: await Array.fromAsync(consultationPieces(db, decisionId, new Places())),
  }));

it('撤下的视频也留在卷宗里：写明撤下的时间和原因，字幕、摘要一字不少', async () => {
  const { id, decisionId, clip } = await published();
  const reason = '视频里把票价说成了旧方案的数额。';
  const words = { part: 'INTERPRETATION', wrong: '', corrected: '', formerFileId: clip.id, reason };
  const before = await filed(decisionId);
  expect((await corrections.published(id, words)).done).toBeDefined();
  const { tables, pieces } = await filed(decisionId);
  const held = JSON.stringify(pieces.filter(({ path }) => path.includes('征求意见公告及材料')));
  for (const said of ['半分钟看懂票价', '城乡线路十公里内两元。', `2026年11月20日 10:00　${reason}`])
    expect(held).toContain(said);
  for (const table of ['recording_file', 'transcript', 'transcript_cue']) {
    expect(tables[table]?.length, table).toBeGreaterThan(0);
    expect(tables[table], table).toEqual(before.tables[table]);
  }
  expect(held).toContain(String(tables.recording_file?.[0]?.sha256));
  expect(tables.recording?.find((row) => row.id === clip.id)).toMatchObject({
    state: 'WITHDRAWN',
    withdraw_reason: reason,
    withdrawn_at: expect.any(String),
  });
  expect(tables.correction?.find((row) => row.former_file_id === clip.id)).toMatchObject({
    file_id: null,
    reason,
  });
});
