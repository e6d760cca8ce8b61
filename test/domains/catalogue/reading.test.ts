import { describe, expect, it } from 'vitest';
import {
  DecisionCategory,
  DecisionPhase,
  DecisionStepKind,
  HearingChoice,
  TimePrecision,
} from '#server/law/decision/decision-phase.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildCatalogueVersion, buildPublishedCatalogue } from '#test/kernel/build-catalogue.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { housing, health } = people.units;
const { PUBLIC_PARTICIPATION, HEARING, LEGALITY_REVIEW } = DecisionStepKind;
const { version: current } = await buildPublishedCatalogue(database, people, {
  rows: [
    { name: '甲', categories: [DecisionCategory.PLAN] },
    { name: '乙', hearing: HearingChoice.YES, leadUnitId: health.id, coUnitIds: [housing.id] },
    { name: '丙', removed: true },
    {
      name: '丁',
      categories: [DecisionCategory.PROJECT, DecisionCategory.PLAN],
      leadUnitId: health.id,
      plannedOn: '2026-08-01',
      requiredSteps: [LEGALITY_REVIEW, HEARING, PUBLIC_PARTICIPATION],
    },
    { name: '戊', plannedOn: '2026-11-19', plannedPrecision: TimePrecision.DAY },
  ],
});
const { version: draft } = await buildCatalogueVersion(database, people, {
  versionNo: 2,
  parentId: current.id,
  rows: [{ name: '尚未公布' }],
});
await buildPublishedCatalogue(database, people, { year: 2025, rows: [{ name: '上年' }] });
await buildCatalogueVersion(database, people, { year: 2027, rows: [{ name: '来年' }] });
await buildDecision(database, people, { no: '2026-001', phase: DecisionPhase.CONSULTING });
await buildDecision(database, people, { no: '2026-002', phase: DecisionPhase.REVISING, leadUnit: health });

const items = (variables: Record<string, unknown> = {}, actor = null) =>
  ask(database, actor, {
    query: `query($year: Int, $filter: CatalogueItemFilter, $first: Int, $after: String) {
      catalogueItems(year: $year, filter: $filter, first: $first, after: $after) {
        total nodes { name } pageInfo { endCursor hasNextPage } } }`,
    variables,
  });
interface Page {
  total: number;
  nodes: { name: string }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}
const pageOf = async (variables: Record<string, unknown>) =>
  (await items(variables)).data?.['catalogueItems'] as unknown as Page;
const names = ({ nodes }: Page) => nodes.map(({ name }) => name).join('');

describe('公众查阅目录', () => {
  it.each<[string, object, string]>([
    ['最近年度的目录，移出的不列', {}, '甲乙丁戊'],
    ['另一年度', { year: 2025 }, '上年'],
    ['没有公布的年度', { year: 2027 }, ''],
    ['承办单位，含配合单位', { filter: { unitId: housing.id } }, '甲乙戊'],
    ['类别', { filter: { category: 'PLAN' } }, '甲丁'],
    ['听证', { filter: { hearing: 'YES' } }, '乙'],
    ['公众参与未开始', { filter: { progress: 'NOT_STARTED' } }, '丁戊'],
    ['公众参与中', { filter: { progress: 'IN_PARTICIPATION' } }, '甲'],
    ['公众参与已完成', { filter: { progress: 'PARTICIPATION_DONE' } }, '乙'],
    ['几个条件同时', { filter: { category: 'PLAN', unitId: health.id } }, '丁'],
    [
      '条件为空即不限',
      { filter: { category: null, unitId: null, hearing: null, progress: null } },
      '甲乙丁戊',
    ],
  ])('%s', async (_, variables, expected) => {
    const page = await pageOf({ ...variables });
    expect(names(page)).toBe(expected);
    expect(page.total).toBe(page.nodes.length);
  });

  it('分页接续不重不漏，总数不变', async () => {
    const first = await pageOf({ first: 3 });
    expect([names(first), first.total, first.pageInfo.hasNextPage]).toEqual(['甲乙丁', 4, true]);
    const next = await pageOf({ first: 3, after: first.pageInfo.endCursor });
    expect([names(next), next.total, next.pageInfo.hasNextPage]).toEqual(['戊', 4, false]);
  });

  it.each<[string, object]>([
    ['翻页位置不是本系统给的', { after: 'bm9uc2Vuc2U' }],
    ['翻页位置不是序号', { after: Buffer.from('["x"]').toString('base64url') }],
    ['一页过多', { first: 101 }],
    ['单位编号写错', { filter: { unitId: 'house' } }],
  ])('%s，不予查询', async (_, variables) => {
    expect(codesOf(await items({ ...variables }))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('草稿不公开', () => {
  const query = `query($id: ID!) { catalogueVersion(id: $id) { id items { name } } catalogueVersions { year versionNo }
    catalogue(year: 2027) { year } inForce: catalogue(year: 2026) { current { versionNo } versions { versionNo } }
    list: catalogueItems(year: 2026) { total } later: catalogueItems(year: 2027) { total } missing: catalogueItem(no: "2027-001") { name } item: catalogueItem(no: "2026-001") { name } }`;
  const inForce = {
    inForce: { current: { versionNo: 1 }, versions: [{ versionNo: 1 }] },
    list: { total: 4 },
    later: { total: 0 },
  };
  const visible = [
    { year: 2026, versionNo: 1 },
    { year: 2025, versionNo: 1 },
  ];
  const readers = { 公众: null, 承办单位: people.lead, 融媒体中心: people.media, 系统管理员: people.admin };
  it.each(Object.entries(readers))('%s看不到草稿及其事项', async (_, actor) => {
    const answer = await ask(database, actor, { query, variables: { id: draft.id } });
    expect(answer.data).toEqual({
      catalogueVersion: null,
      catalogueVersions: visible,
      catalogue: null,
      ...inForce,
      missing: null,
      item: { name: '甲' },
    });
  });

  const insiders = { 司法局: people.justiceStaff, 县政府办: people.govOffice, 保密审查员: people.secrecy };
  it.each(Object.entries(insiders))('%s看得到草稿，公众的列表仍是已公布的', async (_, actor) => {
    const answer = await ask(database, actor, { query, variables: { id: draft.id } });
    expect(answer.data).toEqual({
      catalogueVersion: { id: draft.id, items: [{ name: '尚未公布' }] },
      catalogueVersions: [{ year: 2027, versionNo: 1 }, { year: 2026, versionNo: 2 }, ...visible],
      catalogue: null,
      ...inForce,
      missing: null,
      item: { name: '甲' },
    });
  });

  it('公众看到的是单位，不是工作人员的姓名；办理中的不同意见不公开', async () => {
    await database.sql(`update catalogue_version set party_refusal = '再作论证' where year = 2025`);
    const question = {
      query: '{ catalogue(year: 2025) { current { createdBy secrecyReviewedBy partyRefusal } } }',
    };
    expect((await ask(database, null, question)).data).toEqual({
      catalogue: {
        current: { createdBy: '县司法局', secrecyReviewedBy: '县政府办公室', partyRefusal: null },
      },
    });
    expect((await ask(database, people.justiceStaff, question)).data).toEqual({
      catalogue: {
        current: {
          createdBy: people.justiceStaff.name,
          secrecyReviewedBy: people.secrecy.name,
          partyRefusal: '再作论证',
        },
      },
    });
  });
});

it('没有公布过目录的，目录为空而不报错', async () => {
  const empty = await testDatabase();
  const answer = await ask(empty, null, {
    query:
      '{ catalogue { year } catalogueItems { total nodes { no } } catalogueVersions { id } decisions { no } }',
  });
  expect(answer).toMatchObject({
    data: { catalogue: null, catalogueItems: { total: 0, nodes: [] }, catalogueVersions: [], decisions: [] },
  });
});
