import { expect, it } from 'vitest';
import { consultationPieces } from '#server/domains/archive/consultation-pieces.ts';
import { Places } from '#server/domains/archive/piece.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase();
const people = await buildPeople(database);

async function filed(plainWords: string): Promise<string> {
  const { decisionId } = await buildConsultation(database, people, { dossier: { plainWords } });
  const db = database.services.database.em.fork().getKysely();
  const pieces = await Array.fromAsync(consultationPieces(db, decisionId, new Places()));
  return JSON.stringify(pieces.filter(({ path }) => path.includes('征求意见公告及材料')));
}

it('卷宗的征求意见材料先写通俗说明；没有写的，不留空标题', async () => {
  const told = await filed('票价要涨一元。');
  expect(told).toMatch(/通俗说明.*票价要涨一元。.*意见反馈途径/);
  expect(await filed('')).not.toContain('通俗说明');
});
