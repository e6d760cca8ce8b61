import 'reflect-metadata';
import { expect, it } from 'vitest';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { buildContract } from '#server/outside/wiring/contract.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { DOOR_POLICY } from '#test/kernel/door-policy.ts';
import { PAPER_POLICY } from '#test/kernel/door-policy-paper.ts';
import { openAskers, doorDifferences, emptyQuestion } from '#test/kernel/doors.ts';

const database = await testDatabase();
const askers = await openAskers(database);
const schema = await buildContract();
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});

it('每一个办理事项都写明了谁可以办', () => {
  expect(mutations.filter((mutation) => !(mutation in DOOR_POLICY) && !(mutation in PAPER_POLICY))).toEqual(
    [],
  );
  const kinds = Object.values(PAPER_POLICY).map((byKind) => Object.keys(byKind).toSorted());
  for (const written of kinds) expect(written).toEqual(Object.values(PaperKind).toSorted());
});

const steps = Object.entries(PAPER_POLICY).flatMap(([mutation, byKind]) =>
  Object.entries(byKind).map(([kind, roles]) => [mutation, kind, roles] as const),
);

it.each(steps)('%s %s：无权的人在查验内容之前就被拒绝，有权的人不被拒绝', async (mutation, kind, roles) => {
  const question = () => {
    const { query, variables } = emptyQuestion(schema, mutation);
    return { query, variables: { ...variables, kind } };
  };
  expect(await doorDifferences(database, askers, question, roles)).toEqual([]);
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
  const denied = await database.sql<{ action: string }>(
    `select distinct action from audit_event where outcome = 'DENIED'`,
  );
  expect(denied.map(({ action }) => action)).toContain('person.created');
});
