import { expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { buildConsultation, type ConsultationWish } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { carryOut, deskPage, lastAction, publicPage } from './consultation-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { clerk, lead, otherLead } = people;

const build = (wish: ConsultationWish = {}) =>
  buildConsultation(database, people, { state: 'APPROVED', ...wish });
const open = (id: string, actor: Actor | null = lead, version = 1, acknowledged: object[] = []) =>
  carryOut(
    database,
    actor,
    'openConsultation',
    { id, version, acknowledged },
    `stage opensAt opensOn closesOn closesAt announcedClosesOn rolledForward provisional shortened openDays daysLeft
     feedbackDueOn feedbackDueProvisional notices { kind reason toClosesOn } channels { kind at } decision { phase }`,
  );

it('事项情形没有经认定的，不能公开征求意见', async () => {
  await database.setClock('2026-11-20T02:00:00Z');
  const { id, decisionId } = await build({ closesOn: '2026-12-21' });
  await database.sql('update decision set facts_confirmed = false where id = $1', [decisionId]);
  const { refused } = await open(id);
  expect(refused).toEqual(['FACTS_UNRULED']);
});

it('第十五条 期限满30日、材料齐全、经过审查的，公布并开始征求意见', async () => {
  await database.setClock('2026-11-20T02:00:00Z');
  const before = database.services.content.versionOf('consultations');
  const { id, no } = await build({ closesOn: '2026-12-21' });
  const { done } = await open(id);
  expect(done).toMatchObject({
    stage: 'OPEN',
    opensOn: '2026-11-20',
    closesOn: '2026-12-21',
    closesAt: '2026-12-21T16:00:00.000Z',
    announcedClosesOn: '2026-12-21',
    openDays: 31,
    daysLeft: 31,
    shortened: false,
    rolledForward: false,
    provisional: false,
    feedbackDueOn: '2027-01-19',
    feedbackDueProvisional: true,
    notices: [{ kind: 'OPENED', reason: '公开征求意见31日。', toClosesOn: '2026-12-21' }],
    decision: { phase: 'CONSULTING' },
  });
  expect(done).toMatchObject({ channels: [{ kind: 'PORTAL', at: done?.opensAt }, { kind: 'WECHAT' }] });
  expect(await lastAction(database, id)).toEqual(['consultation.opened', 'DONE']);
  expect(database.services.content.versionOf('consultations')).toBe(before + 1);
  for (const scope of [`consultation:${id}`, `decision:${no}`, 'catalogue'])
    expect(database.services.content.versionOf(scope)).toBeGreaterThan(0);
  expect(await publicPage(database, null, { no, round: 1 }, 'stage clauses { no }')).toMatchObject({
    stage: 'OPEN',
    clauses: [{ no: '一' }, { no: '二' }, { no: '三' }],
  });
});

it('公布时决策事项进入公众参与，草案定稿', async () => {
  const { id, decisionId } = await build();
  await open(id);
  expect(
    await database.sql(
      `select kind, status, happened_on, note from decision_step where decision_id = $1 and kind = 'PUBLIC_PARTICIPATION'`,
      [decisionId],
    ),
  ).toEqual([
    {
      kind: 'PUBLIC_PARTICIPATION',
      status: 'IN_PROGRESS',
      happened_on: expect.anything(),
      note: '第1轮公开征求意见',
    },
  ]);
  const [draft] = await database.sql<{ frozen_at: Date | null }>(
    'select frozen_at from draft_version where consultation_id = $1',
    [id],
  );
  expect(draft?.frozen_at).not.toBeNull();
});

it('没有经过他人审查的、决策事项已经进入下一阶段的，不能公布', async () => {
  await database.setClock('2026-11-20T02:00:00Z');
  const unreviewed = await build({ columns: { reviewedById: clerk.id } });
  expect(await open(unreviewed.id)).toMatchObject({ refused: ['REVIEW_REQUIRED'] });
  const { id, decisionId } = await build();
  await database.sql(`update decision set phase = 'LEGALITY_REVIEW' where id = $1`, [decisionId]);
  expect(await open(id)).toMatchObject({ refused: ['WRONG_PHASE'] });
});

it('两位负责人同时公布的，只公布一次', async () => {
  await database.setClock('2026-11-20T02:00:00Z');
  const colleague = await buildActor(database, people.units.housing, [...lead.roles], '负责人丁');
  const { id } = await build();
  const outcomes = await Promise.all([open(id), open(id, colleague)]);
  expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
  const others = outcomes.flatMap(({ errors = [], refused = [] }) => [...errors, ...refused]);
  expect(others).toEqual(['CONFLICT']);
  expect(await database.sql('select kind from consultation_notice where consultation_id = $1', [id])).toEqual(
    [{ kind: 'OPENED' }],
  );
});

it('只有本单位负责人能够公布', async () => {
  await database.setClock('2026-11-20T02:00:00Z');
  const { id } = await build();
  expect(await open(id, null)).toEqual({ errors: ['UNAUTHENTICATED'] });
  expect(await open(id, clerk)).toEqual({ errors: ['FORBIDDEN'] });
  expect(await open(id, otherLead)).toEqual({ errors: ['NOT_FOUND'] });
  expect(await open(id, lead, 3)).toEqual({ errors: ['CONFLICT'] });
  expect(await deskPage(database, lead, id, 'stage')).toEqual({ stage: 'APPROVED' });
  const draft = await build({ state: 'DRAFT' });
  expect(await open(draft.id)).toMatchObject({ refused: ['WRONG_STAGE'] });
});
