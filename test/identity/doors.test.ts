import 'reflect-metadata';
import { expect, it } from 'vitest';
import { buildContract } from '#server/contract.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { DOOR_POLICY } from '#test/kernel/door-policy.ts';
import { buildAskers, doorDifferences, emptyQuestion } from '#test/kernel/doors.ts';

const database = await testDatabase();
const askers = await buildAskers(database);
const schema = await buildContract();
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});

it('每一个办理事项都写明了谁可以办', () => {
  expect(mutations.filter((mutation) => !(mutation in DOOR_POLICY))).toEqual([]);
});

it.each(mutations.filter((mutation) => mutation in DOOR_POLICY))(
  '%s：无权的人在查验内容之前就被拒绝，有权的人不被拒绝',
  async (mutation) => {
    const policy = DOOR_POLICY[mutation] ?? [];
    const question = () => emptyQuestion(schema, mutation);
    expect(await doorDifferences(database, askers, question, policy)).toEqual([]);
  },
);

it('拒绝也留下审计记录', async () => {
  const denied = await database.sql<{ deed: string }>(
    `select distinct deed from audit_event where outcome = 'DENIED'`,
  );
  expect(denied.map(({ deed }) => deed)).toContain('person.created');
});
