import 'reflect-metadata';
import { expect, it } from 'vitest';
import type { Piece } from '#server/domains/archive/piece.ts';
import { piecesOf } from '#server/domains/archive/pieces.ts';
import { decisionById } from '#server/domains/decision/decision.queries.ts';
import { ArchiveItem } from '#server/law/archive/archive.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { courseOf } from './course.ts';
import { openRoom } from './room.ts';

const room = await openRoom();
const { database } = room;

it('第三十三条 听证会公布过的一字不改入卷；报名、旁听人姓名和联系方式不入卷', async () => {
  const { id, no } = await courseOf(room).reported();
  const [row] = await database.sql<{ id: string }>('select decision_id as id from hearing where id = $1', [
    id,
  ]);
  const context = contextOf(database, null);
  const decision = await decisionById(context, row?.id ?? '');
  if (!decision) throw new Error(no);
  const pieces = await readAsSystem(context, async (db) => {
    const all: Piece[] = [];
    for await (const piece of piecesOf(db, decision)) all.push(piece);
    return all;
  });
  const ours = pieces.filter(({ path }) => path.includes('/城乡公交票价调整听证会/'));
  expect(ours.map(({ path }) => path.split('/').at(-1))).toEqual(
    ['01 听证会公告及公示', '02 听证记录', '03 听证报告', '04 听证会情况和参加人名册'].flatMap((name) => [
      `${name}.docx`,
      `${name}.json`,
    ]),
  );
  expect(ours.find(({ holds }) => holds.includes(ArchiveItem.HEARING_RECORD))?.label).toBe(
    '城乡公交票价调整听证会：听证记录',
  );
  expect(ours.find(({ holds }) => holds.includes(ArchiveItem.PUBLIC_OPINIONS))?.label).toBe(
    '城乡公交票价调整听证会：听证记录',
  );
  expect(ours.find(({ holds }) => holds.includes(ArchiveItem.ADOPTION))?.label).toBe(
    '城乡公交票价调整听证会：听证报告',
  );
  const written = JSON.stringify(ours);
  for (const said of ['建议学生月票再优惠。', '拒绝签字，理由：认为记录不全', '学生月票', '旁听1人，记者1人'])
    expect([said, written.includes(said)]).toEqual([said, true]);
  for (const secret of ['张晓禾', '1380000', '旁听甲', '记者乙'])
    expect([secret, JSON.stringify(pieces).includes(secret)]).toEqual([secret, false]);
});
