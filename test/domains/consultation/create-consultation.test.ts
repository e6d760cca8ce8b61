import { expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { Role } from '#server/law/people/role.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { carryOut, lastAction } from './consultation-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { clerk, lead, otherClerk, secrecy } = people;
/** Sees the whole county as the government office, and leads their own unit only. */
const countyWide = await buildActor(database, people.units.office, [Role.GOV_OFFICE_STAFF, Role.UNIT_LEAD]);
const numbers = Array.from({ length: 90 }, (_, i) => `2026-${i + 100}`);
const decision = (phase: DecisionPhase = DecisionPhase.DRAFTING) =>
  buildDecision(database, people, { no: numbers.shift() ?? '', phase, title: '冬季清洁取暖保障方案' });
const create = (actor: typeof clerk | null, decisionId: string) =>
  carryOut(
    database,
    actor,
    'createConsultation',
    { decisionId },
    'id version stage title round no ways { text }',
  );
const count = async () =>
  (await database.sql<{ n: number }>('select count(*)::int as n from consultation'))[0]?.n;

it('承办单位为本单位的决策事项发起一轮征求意见，材料从空白写起', async () => {
  const { id, no } = await decision();
  const { done } = await create(clerk, id);
  expect(done).toMatchObject({
    stage: 'DRAFT',
    round: 1,
    no,
    title: '关于公开征求《冬季清洁取暖保障方案（征求意见稿）》意见的公告',
    ways: [{ text: '本平台在线提交' }],
  });
  expect(await lastAction(database, String(done?.id))).toEqual(['consultation.created', 'DONE']);
});

it('上一轮没有办结的，不能再发起一轮；撤回以后可以', async () => {
  const first = await buildConsultation(database, people, { state: 'CLOSED', no: numbers.shift() ?? '' });
  expect(await create(lead, first.decisionId)).toMatchObject({ refused: ['ROUND_UNFINISHED'] });
  await database.sql('update consultation set withdrawn_at = app_now() where id = $1', [first.id]);
  expect(await create(lead, first.decisionId)).toMatchObject({ done: { round: 2 } });
});

it('同时发起两轮的，只成一轮', async () => {
  const { id } = await decision();
  // Held by somebody else, so that both have begun before either goes on.
  await database.sql('begin');
  await database.sql('select 1 from decision where id = $1 for update', [id]);
  const attempts = Promise.all([create(clerk, id), create(lead, id)]);
  while ((await waiting()) < 2);
  await database.sql('commit');
  const outcomes = await attempts;
  expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
  expect(outcomes.flatMap(({ refused = [] }) => refused)).toEqual(['ROUND_UNFINISHED']);
});

async function waiting(): Promise<number> {
  await database.sql('select pg_stat_clear_snapshot()');
  const [row] = await database.sql<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return row?.n ?? 0;
}

it.each([DecisionPhase.INITIATED, DecisionPhase.LEGALITY_REVIEW, DecisionPhase.PUBLISHED])(
  '决策事项在%s阶段的，不能征求意见',
  async (phase) => {
    expect(await create(clerk, (await decision(phase)).id)).toMatchObject({ refused: ['WRONG_PHASE'] });
  },
);

it('只有承办单位能够发起：未登录、无权限、其他单位各得其答，什么都没有留下', async () => {
  const { id } = await decision();
  const before = await count();
  expect(await create(null, id)).toEqual({ errors: ['UNAUTHENTICATED'] });
  expect(await create(secrecy, id)).toEqual({ errors: ['FORBIDDEN'] });
  expect(await create(otherClerk, id)).toEqual({ errors: ['NOT_FOUND'] });
  expect(await create(clerk, crypto.randomUUID())).toEqual({ errors: ['NOT_FOUND'] });
  expect(await create(countyWide, id)).toEqual({ errors: ['NOT_FOUND'] });
  expect(await count()).toBe(before);
});
