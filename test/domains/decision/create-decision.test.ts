import { describe, expect, it } from 'vitest';
import type { Offered } from '#test/kernel/offers.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { ask, auditTrail, codesOf } from '#test/kernel/ask.ts';
import { buildCatalogueVersion, buildPublishedCatalogue } from '#test/kernel/build-catalogue.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { meanwhile } from '#test/domains/catalogue/meanwhile.ts';
import { standing } from '#test/domains/catalogue/standing.ts';
import { createDecision, found, resultOf } from './questions.ts';

// 2026-11-20 in Shanghai.
const database = await testDatabase({ now: '2026-11-19T16:00:00Z' });
const people = await buildPeople(database);
const { lead, clerk } = people;
const { housing, health, office } = people.units;
const { PUBLIC_PARTICIPATION, LEGALITY_REVIEW } = DecisionStepKind;
const { version } = await buildPublishedCatalogue(database, people, {
  rows: [
    {
      name: '既有住宅加装电梯三年行动方案',
      coUnitIds: [office.id, health.id],
      specialRules: [SpecialRuleKind.URBAN_RURAL_PLAN],
      requiredSteps: [PUBLIC_PARTICIPATION, LEGALITY_REVIEW],
    },
    { name: '县卫健委牵头', leadUnitId: health.id, coUnitIds: [housing.id] },
    { name: '移出的', removed: true },
    { name: '两人同时' },
    { name: '他岗' },
  ],
});
await buildCatalogueVersion(database, people, {
  versionNo: 2,
  parentId: version.id,
  rows: [{ name: '草稿里的新名称' }, { seq: 9, name: '只在草稿里' }],
});
await buildPublishedCatalogue(database, people, { year: 2025, stage: CatalogueStage.CLOSED });
const nothing = async (run: () => Promise<void>) => {
  const before = await standing(database);
  await run();
  expect(await standing(database)).toEqual(before);
};

/** Steps owed by every matter, whatever its catalogue row names. */
const OWED = ['LEGALITY_REVIEW', 'COLLECTIVE_DISCUSSION', 'PARTY_REPORT', 'PUBLICATION', 'ARCHIVE'];

describe('启动决策程序', () => {
  it('牵头单位从已公布的目录启动，承办单位、程序和专门规定照目录', async () => {
    const scope = database.services.content.versionOf('decision:2026-001');
    const answer = resultOf(await ask(database, clerk, createDecision('2026-001')));
    expect(answer).toMatchObject({
      __typename: 'Decision',
      no: '2026-001',
      year: 2026,
      title: '既有住宅加装电梯三年行动方案',
      phase: 'INITIATED',
      startedOn: '2026-11-20',
      leadUnit: { name: housing.name },
      coUnits: [{ name: office.name }, { name: health.name }],
      stepLine: [
        { kind: 'PUBLIC_PARTICIPATION', state: 'NEXT', happenedOn: null },
        ...OWED.map((kind) => ({ kind, state: 'NONE', happenedOn: null })),
      ],
      item: { no: '2026-001' },
    });
    expect(
      await database.sql('select special_rules, unit_ids, created_by_id from decision where id = $1', [
        answer.id,
      ]),
    ).toEqual([
      {
        special_rules: ['URBAN_RURAL_PLAN'],
        unit_ids: [housing.id, office.id, health.id],
        created_by_id: clerk.id,
      },
    ]);
    expect(await database.sql('select kind, status, happened_on from decision_step order by id')).toEqual([
      { kind: 'PUBLIC_PARTICIPATION', status: 'PENDING', happened_on: null },
      { kind: 'LEGALITY_REVIEW', status: 'PENDING', happened_on: null },
    ]);
    expect(database.services.content.versionOf('decision:2026-001')).toBe(scope + 1);
    expect(await auditTrail(database)).toEqual([['decision.created', 'DONE']]);
  });

  it('一个事项只启动一次', () =>
    nothing(async () => {
      expect(found(await ask(database, lead, createDecision('2026-001')))).toEqual([
        'DECISION_ALREADY_STARTED',
      ]);
    }));

  it('两人同时启动，只成一个', async () => {
    const first = `insert into decision (id, no, year, title, phase, lead_unit_id, unit_ids, started_on, phase_since, changed_at, created_by_id)
      values (gen_random_uuid(), '2026-004', 2026, '两人同时', 'INITIATED', $1, array[$1::uuid], '2026-11-20', '2026-11-20', app_now(), $2)`;
    const answer = await meanwhile(database, [first, [housing.id, clerk.id]], () =>
      ask(database, lead, createDecision('2026-004')),
    );
    expect(found(answer)).toEqual(['DECISION_ALREADY_STARTED']);
    expect(await database.sql(`select 1 from decision where no = '2026-004'`)).toHaveLength(1);
  });

  it('移出目录的事项不能启动', () =>
    nothing(async () => {
      expect(found(await ask(database, lead, createDecision('2026-003')))).toEqual(['ITEM_REMOVED']);
    }));

  it.each([
    ['别的单位牵头的', '2026-002'],
    ['目录里没有的', '2026-099'],
    ['只在草稿里的', '2026-009'],
    ['年度已经结束的', '2025-001'],
    ['不成编号的', "'; drop table decision; --"],
  ])('%s事项，没有找到', (_, no) =>
    nothing(async () => {
      expect(codesOf(await ask(database, lead, createDecision(no)))).toEqual(['NOT_FOUND']);
    }),
  );

  it('不是承办单位经办人和负责人的，不得启动', () =>
    nothing(async () => {
      expect(codesOf(await ask(database, null, createDecision('2026-005')))).toEqual(['UNAUTHENTICATED']);
      for (const actor of [
        people.justiceStaff,
        people.govOffice,
        people.secrecy,
        people.auditor,
        people.admin,
      ])
        expect(codesOf(await ask(database, actor, createDecision('2026-005')))).toEqual(['FORBIDDEN']);
    }));

  it('能否启动，与办理时的审查一致', async () => {
    const canOf = async (no: string, actor = lead) => {
      const query = `query($no: String!) { catalogueItem(no: $no) { viewerCan(actions: [createDecision]) { action allowed findings { code } } } }`;
      const answer = await ask(database, actor, { query, variables: { no } });
      return (answer.data?.['catalogueItem'] as unknown as { viewerCan: Offered[] }).viewerCan;
    };
    expect(await canOf('2026-005')).toMatchObject([{ allowed: true, findings: [] }]);
    expect(await canOf('2026-001')).toMatchObject([
      { allowed: false, findings: [{ code: 'DECISION_ALREADY_STARTED' }] },
    ]);
    expect(await canOf('2026-003')).toMatchObject([{ allowed: false, findings: [{ code: 'ITEM_REMOVED' }] }]);
    expect(await canOf('2026-002')).toEqual([]);
    expect(await canOf('2026-005', people.otherLead)).toEqual([]);
    expect(await canOf('2025-001')).toEqual([]);
  });
});
