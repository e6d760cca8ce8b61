import { describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { buildActor } from '#test/kernel/people.ts';
import { ask, auditTrail, codesOf } from '#test/kernel/ask.ts';
import { buildPublishedCatalogue } from '#test/kernel/build-catalogue.ts';
import { createDecision, resultOf as decisionOf, startDrafting } from '#test/domains/decision/questions.ts';
import { meanwhile } from '#test/domains/catalogue/meanwhile.ts';
import { ARGUED, found, initiateDecision, LETTER, proposal, resultOf } from './questions.ts';
import { openRoom } from './room.ts';

const { database, people, leader, other, proposed, studied, unchanged } = await openRoom();
const { clerk, lead, otherLead, govOffice } = people;
const { housing, health, office } = people.units;
await buildPublishedCatalogue(database, people, {
  rows: [{ name: '县城停车设施三年行动方案' }, { removed: true }, {}, {}, {}],
});
const BY_ROW = { leadUnitId: housing.id, coUnitIds: [health.id], catalogueItemNo: '2026-001' };
const OUTSIDE = {
  leadUnitId: housing.id,
  coUnitIds: [],
  outsideReason: '目录公布以后突发的停车安全问题，须在年内决策。',
  categories: ['PROJECT'],
  specialRules: [],
};
const initiate = (id: string, input: object, version = 2) =>
  ask(database, leader, initiateDecision(id, version, input));

describe('启动决策程序（第十条、第十一条）', () => {
  it('按目录事项启动：编号、名称和程序照目录，承办单位照决定', async () => {
    const scope = database.services.content.versionOf('decision:2026-001');
    const { id } = await studied();
    const done = resultOf(await initiate(id, { ...BY_ROW, answer: '已启动。', outsideReason: '多余的' }));
    expect(done).toMatchObject({
      phase: 'INITIATED',
      answer: '已启动。',
      outsideReason: null,
      decision: { no: '2026-001', title: '县城停车设施三年行动方案' },
    });
    const [decision] = await database.sql<{ id: string }>(`select * from decision where no = '2026-001'`);
    expect(decision).toMatchObject({
      phase: 'INITIATED',
      year: 2026,
      lead_unit_id: housing.id,
      unit_ids: [housing.id, health.id],
      created_by_id: leader.id,
    });
    expect(
      await database.sql('select kind from decision_step where decision_id = $1 order by id', [decision?.id]),
    ).toHaveLength(4);
    expect(database.services.content.versionOf('decision:2026-001')).toBe(scope + 1);
    expect((await auditTrail(database)).at(-1)).toEqual(['decision.initiated', 'DONE']);
  });

  it('提建议的领导、兼任承办单位负责人的领导，不能由自己决定启动', async () => {
    const own = await buildActor(database, housing, [Role.UNIT_LEAD, Role.GOV_LEADER]);
    const { id } = await studied(ARGUED, lead);
    expect(found(await ask(database, own, initiateDecision(id, 2, OUTSIDE)))).toEqual([
      'CONTROLLER_INTERESTED',
    ]);
    const proposing = await studied(ARGUED, own);
    expect(found(await ask(database, own, initiateDecision(proposing.id, 2, OUTSIDE)))).toEqual([
      'SECOND_PERSON_REQUIRED',
      'CONTROLLER_INTERESTED',
    ]);
  });

  it('承办单位看得到所由来的建议', async () => {
    const { id } = await studied(LETTER, govOffice);
    expect(resultOf(await ask(database, otherLead, proposal(id)))).toBeNull();
    await initiate(id, { ...OUTSIDE, leadUnitId: health.id });
    expect(resultOf(await ask(database, otherLead, proposal(id)))).toMatchObject({ phase: 'INITIATED' });
    expect(resultOf(await ask(database, lead, proposal(id)))).toBeNull();
  });

  it('目录外的另编号，写明理由；启动以后照常办理', async () => {
    const named = resultOf(
      await initiate((await studied()).id, { ...OUTSIDE, title: '县城停车设施建设方案' }),
    );
    const unnamed = resultOf(await initiate((await studied()).id, OUTSIDE));
    expect([named, unnamed]).toMatchObject([
      { decision: { no: '2026-外02', title: '县城停车设施建设方案' }, outsideReason: OUTSIDE.outsideReason },
      { decision: { no: '2026-外03', title: ARGUED.title } },
    ]);
    const { data } = await ask(database, null, {
      query:
        '{ decisions(year: 2026, filter: { outside: true }) { no outsideReason } decision(no: "2026-001") { outsideReason } }',
    });
    expect(data, '理由人人可见，目录内的没有').toMatchObject({
      decisions: [
        { no: '2026-外01', outsideReason: OUTSIDE.outsideReason },
        { no: '2026-外02', outsideReason: OUTSIDE.outsideReason },
        { no: '2026-外03', outsideReason: OUTSIDE.outsideReason },
      ],
      decision: { outsideReason: null },
    });
    const [{ id } = { id: '' }] = await database.sql<{ id: string }>(
      `select id from decision where no = '2026-外02'`,
    );
    const drafting = decisionOf(await ask(database, clerk, startDrafting(id)));
    expect(drafting).toMatchObject({ phase: 'DRAFTING', item: null });
    const steps = (drafting as unknown as { stepLine: { kind: string }[] }).stepLine.map(({ kind }) => kind);
    expect(steps).toEqual([
      'PUBLIC_PARTICIPATION',
      'LEGALITY_REVIEW',
      'COLLECTIVE_DISCUSSION',
      'PARTY_REPORT',
      'PUBLICATION',
      'ARCHIVE',
    ]);
  });

  it.each([
    ['没有单位', { leadUnitId: null }, ['CATALOGUE_ROW_INCOMPLETE leadUnitId']],
    [
      '两个单位没有牵头',
      { leadUnitId: null, coUnitIds: [housing.id, health.id] },
      ['LEAD_UNIT_REQUIRED leadUnitId'],
    ],
    ['单位重复', { coUnitIds: [housing.id] }, ['UNIT_REPEATED coUnitIds']],
    ['目录外没有理由', { outsideReason: '急' }, ['OUTSIDE_CATALOGUE_UNEXPLAINED outsideReason']],
    ['目录外没有类别', { categories: [] }, ['NOT_MAJOR_DECISION categories']],
    ['目录外属于不适用情形', { exclusion: 'EMERGENCY' }, ['EXCLUDED_MATTER exclusion']],
    ['目录外没有说明有无专门规定', { specialRules: null }, ['SPECIAL_LAWS_UNTOLD specialRules']],
    ['目录中没有的', { catalogueItemNo: '2026-099' }, ['CATALOGUE_ITEM_UNKNOWN catalogueItemNo']],
    ['移出目录的', { catalogueItemNo: '2026-002' }, ['ITEM_REMOVED catalogueItemNo']],
    ['已经启动的', { catalogueItemNo: '2026-001' }, ['DECISION_ALREADY_STARTED catalogueItemNo']],
    [
      '牵头单位与目录不一致',
      { catalogueItemNo: '2026-003', leadUnitId: office.id },
      ['LEAD_UNIT_DIFFERS leadUnitId'],
    ],
  ])('%s的，不予启动', async (_, change, codes) => {
    const { id } = await studied();
    await unchanged(async () => {
      expect(found(await initiate(id, { ...OUTSIDE, ...change }))).toEqual(codes);
    });
  });

  it('只有一个承办单位的，它就是牵头单位', async () => {
    const { id } = await studied();
    const input = { coUnitIds: [housing.id], catalogueItemNo: '2026-003' };
    expect(resultOf(await initiate(id, input)).decision?.no).toBe('2026-003');
    expect(await database.sql(`select unit_ids from decision where no = '2026-003'`)).toEqual([
      { unit_ids: [housing.id] },
    ]);
  });

  it('没有研究论证的、版本陈旧的、没有的、单位不存在的、岗位不符的，都不办理', async () => {
    const early = await proposed();
    const { id } = await studied();
    await unchanged(async () => {
      expect(found(await initiate(early.id, OUTSIDE, 1))).toEqual(['WRONG_STAGE']);
      expect(codesOf(await initiate(id, OUTSIDE, 1))).toEqual(['CONFLICT']);
      expect(codesOf(await initiate(clerk.id, OUTSIDE))).toEqual(['NOT_FOUND']);
      expect(codesOf(await initiate(id, { ...OUTSIDE, leadUnitId: clerk.id }))).toEqual(['BAD_USER_INPUT']);
      expect(codesOf(await initiate(id, { ...OUTSIDE, coUnitIds: ['x'] }))).toEqual(['BAD_USER_INPUT']);
      for (const actor of [clerk, lead, govOffice, people.justiceStaff])
        expect(codesOf(await ask(database, actor, initiateDecision(id, 2, OUTSIDE)))).toEqual(['FORBIDDEN']);
    });
  });

  it('同一建议两人同时启动，只成一个，编号不空缺', async () => {
    const { id } = await studied();
    const answers = await Promise.all(
      [leader, other].map((actor) => ask(database, actor, initiateDecision(id, 2, OUTSIDE))),
    );
    expect(answers.flatMap((answer) => codesOf(answer) ?? [])).toEqual(['CONFLICT']);
    const next = resultOf(await initiate((await studied()).id, OUTSIDE));
    expect(next.decision?.no).toBe('2026-外05');
  });

  it('两件建议同时目录外启动，编号各不相同', async () => {
    const ids = [(await studied()).id, (await studied()).id];
    const answers = await Promise.all(ids.map((id) => initiate(id, OUTSIDE)));
    const numbers = new Set(answers.map((answer) => resultOf(answer).decision?.no));
    expect(numbers).toEqual(new Set(['2026-外06', '2026-外07']));
  });

  it('承办单位同时按目录启动同一事项的，只成一个', async () => {
    const { id } = await studied();
    const first = `insert into decision (id, no, year, title, phase, lead_unit_id, unit_ids, started_on, phase_since, changed_at, created_by_id)
      values (gen_random_uuid(), '2026-004', 2026, '同时', 'INITIATED', $1, array[$1::uuid], '2026-11-20', '2026-11-20', app_now(), $2)`;
    const answer = await meanwhile(database, [first, [housing.id, clerk.id]], () =>
      initiate(id, { ...BY_ROW, catalogueItemNo: '2026-004' }),
    );
    expect(resultOf(answer).findings).toMatchObject([{ code: 'DECISION_ALREADY_STARTED' }]);
    expect(resultOf(await ask(database, leader, proposal(id)))).toMatchObject({ phase: 'STUDYING' });
  });

  it('从建议启动以后，不能再按目录启动', async () => {
    await initiate((await studied()).id, { ...BY_ROW, coUnitIds: [], catalogueItemNo: '2026-005' });
    const again = decisionOf(await ask(database, lead, createDecision('2026-005')));
    expect(again.findings).toMatchObject([{ code: 'DECISION_ALREADY_STARTED' }]);
  });
});
