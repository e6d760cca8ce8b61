/** 单位: whatever leads to a unit tells all that the contract promises of it. */
import { expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const round = await buildConsultation(database, people, {});
await database.sql(
  `insert into adoption_report (id, consultation_id, stage, introduction, methods_held, created_by_id, last_edited_by_id, version)
   values (gen_random_uuid(), $1, 'DRAFT', '', '{}', $2, $2, 1)`,
  [round.id, people.clerk.id],
);
const UNIT = 'unit { id code name kind decidesItself priceAuthority phone active version }';

it.each<[string, string, Actor | null]>([
  ['征求意见列表', `{ consultations { nodes { ${UNIT} } } }`, null],
  ['征求意见工作台', `{ deskConsultations { nodes { ${UNIT} } } }`, people.clerk],
  ['一次征求意见的工作台', `{ deskConsultation(id: "${round.id}") { ${UNIT} } }`, people.clerk],
  ['采纳情况工作台', `{ deskReport(consultationId: "${round.id}") { ${UNIT} } }`, people.clerk],
])('%s', async (_title, query, actor) => {
  const { data, errors } = await ask(database, actor, { query });
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toContain('"code":"house"');
  expect(JSON.stringify(data)).toContain('"decidesItself":false,"priceAuthority":false');
});
