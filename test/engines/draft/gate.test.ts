/** A passage is a fact about a fixed version: it names the digest, is never changed, and is read with its version. */
import { expect, it } from 'vitest';
import { approvedVersion, gatesOf, newestFixed } from '#server/engines/draft/gate.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { asSystem } from '#test/kernel/build-catalogue.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { decisionId } = await buildConsultation(database, people, { state: 'FEEDBACK_PUBLISHED' });
const read = <Result>(ask: (db: Db) => Promise<Result>) => asSystem(database, (em) => ask(em.getKysely()));
const version = (await read((db) => newestFixed(db, decisionId)))!;
const pass = (gate: string, no: number, digest = version.digest, decision = decisionId) =>
  database.sql(
    `insert into draft_passage (id, decision_id, no, gate, draft_version_id, digest, by_id, at)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, app_now())`,
    [decision, no, gate, version.id, digest, people.lead.id],
  );

it('只有定稿的、本决策的、摘要相符的一稿可以过关；过关不能改、不能删', async () => {
  await pass('SUBMITTED', 1);
  await expect(pass('DISCUSSED', 2, 'another')).rejects.toThrow('by its digest');
  const other = await buildConsultation(database, people, { state: 'DRAFT' });
  await expect(pass('SUBMITTED', 1, version.digest, other.decisionId)).rejects.toThrow('by its digest');
  await expect(database.sql(`update draft_passage set digest = 'x'`)).rejects.toThrow('not changed');
  await expect(database.sql(`delete from draft_passage`)).rejects.toThrow('not changed');
  await expect(database.sql(`delete from draft_version`)).rejects.toThrow('stays');
});

it('审定稿是会议通过的那一稿；没有通过的没有审定稿', async () => {
  expect(await read((db) => approvedVersion(db, decisionId))).toBeUndefined();
  await pass('DISCUSSED', 2);
  await pass('APPROVED', 3);
  expect(await read((db) => approvedVersion(db, decisionId))).toEqual(version);
  await pass('SUBMITTED', 4);
  expect(await read((db) => approvedVersion(db, decisionId))).toBeUndefined();
  expect(Object.keys(await read((db) => gatesOf(db, decisionId)))).toEqual(['SUBMITTED']);
});
