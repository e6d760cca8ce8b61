/** R-57a 解读视频 once it is public: a slip of its captions is corrected like any other words, and the decision's file holds every one of them. */
import { expect, it } from 'vitest';
import { consultationPieces } from '#server/domains/archive/consultation-pieces.ts';
import { Places } from '#server/domains/archive/piece.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { peopledDatabase } from '#test/kernel/people.ts';
import { openCorrections } from '#test/engines/notice/room.ts';
import { clipRoom } from './clip-room.ts';

const given = await peopledDatabase('2026-11-20T02:00:00Z');
const { database, people } = given;
const { clerk, lead, secrecy } = people;
const room = clipRoom(database, people);
const corrections = await openCorrections(given);

const published = async () => {
  const built = await buildConsultation(database, people, { state: 'DRAFT' });
  const clip = await room.added(built.id);
  await room.captioned(clip.id);
  await room.saved(built.id, [{ id: clip.id, title: '半分钟看懂票价' }]);
  for (const [by, name] of [
    [clerk, 'submitPaper'],
    [secrecy, 'passPaper'],
    [lead, 'openConsultation'],
  ] as const)
    expect((await room.step(by, name, built.id)).refused).toBeUndefined();
  return built;
};

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
