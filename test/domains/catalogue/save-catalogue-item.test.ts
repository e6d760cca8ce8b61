import { describe, expect, it } from 'vitest';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildCatalogueVersion } from '#test/kernel/build-catalogue.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { actions, found, resultOf, rowInput } from './questions.ts';
import { lastAction, standing } from './standing.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { justiceStaff } = people;
const { housing, health } = people.units;
const { version: draft } = await buildCatalogueVersion(database, people, {
  rows: [],
  secrecyReviewedById: people.secrecy.id,
  secrecyReviewedAt: new Date('2026-11-01T02:00:00Z'),
});
const save = (change: Record<string, unknown> = {}, place: Record<string, unknown> = {}) =>
  ask(
    database,
    justiceStaff,
    actions.saveCatalogueItem({ versionId: draft.id, ...place, input: rowInput(housing.id, change) }),
  );

describe('填写目录事项', () => {
  it('按统一格式保存：步骤依程序排序，月份取首日，编号连续', async () => {
    const answer = resultOf(
      await save({ coUnitIds: [health.id], categories: ['OTHER', 'PLAN', 'PLAN'], background: '  ' }),
    );
    expect(answer).toMatchObject({
      no: '2026-001',
      seq: 1,
      categories: ['PLAN', 'OTHER'],
      leadUnit: { name: housing.name },
      coUnits: [{ name: health.name }],
      plannedOn: '2026-12-01',
      plannedText: '2026年12月',
      requiredSteps: ['PUBLIC_PARTICIPATION', 'LEGALITY_REVIEW', 'COLLECTIVE_DISCUSSION'],
      background: null,
      change: 'UNCHANGED',
      removed: false,
      version: 1,
    });
    expect(resultOf(await save()).no).toBe('2026-002');
    expect(await lastAction(database)).toMatchObject({
      action: 'catalogue.itemSaved',
      outcome: 'DONE',
      target_id: draft.id,
      detail: '2026-002',
    });
  });

  it.each([
    ['MONTH', '2026-09-30', '2026年9月', '2026-09-01'],
    ['QUARTER', '2026-09-30', '2026年第三季度', '2026-07-01'],
    ['DAY', '2026-09-05', '2026年9月5日', '2026-09-05'],
  ])('决策时间按%s：%s写作%s', async (plannedPrecision, plannedOn, plannedText, stored) => {
    expect(resultOf(await save({ plannedPrecision, plannedOn }))).toMatchObject({
      plannedText,
      plannedOn: stored,
    });
  });

  it('修改已有事项，编号不变；写过的内容未经审查', async () => {
    const { id, no, version } = resultOf(await save());
    const again = resultOf(await save({ name: '岚溪县公交票价调整方案' }, { itemId: id, version }));
    expect(again).toMatchObject({ id, no, name: '岚溪县公交票价调整方案', version: 2 });
    const [stored] = await database.sql(
      'select secrecy_reviewed_by_id, secrecy_reviewed_at from catalogue_version',
    );
    expect(stored).toEqual({ secrecy_reviewed_by_id: null, secrecy_reviewed_at: null });
    expect(codesOf(await save({}, { itemId: id, version: 1 }))).toEqual(['CONFLICT']);
  });

  it('只有一个承办单位的，该单位即为牵头单位', async () => {
    const input = rowInput(null, { coUnitIds: [health.id] });
    const answer = await ask(
      database,
      justiceStaff,
      actions.saveCatalogueItem({ versionId: draft.id, input }),
    );
    expect(resultOf(answer)).toMatchObject({ leadUnit: { name: health.name }, coUnits: [] });
  });
});

describe('草稿也要写明的，不写明不予保存', () => {
  it.each([
    ['没有承办单位', { leadUnitId: null }, 'CATALOGUE_ROW_INCOMPLETE leadUnitId'],
    [
      '两个以上单位而没有牵头',
      { leadUnitId: null, coUnitIds: [housing.id, health.id] },
      'LEAD_UNIT_REQUIRED leadUnitId',
    ],
    ['没有决策时间', { plannedOn: null }, 'CATALOGUE_ROW_INCOMPLETE plannedOn'],
  ])('%s', async (_, change, finding) => {
    const before = await standing(database);
    expect(found(await save(change))).toEqual([finding]);
    expect(await lastAction(database)).toMatchObject({ action: 'catalogue.itemSaved', outcome: 'REFUSED' });
    expect(await standing(database)).toEqual(before);
  });

  it('其余各项可以以后再补，待完成审核时一并审查', async () => {
    expect(resultOf(await save({ name: '', categories: [], hearing: 'TBD' })).__typename).toBe(
      'CatalogueItem',
    );
  });
});

describe('不成形的内容不收', () => {
  it.each([
    ['没有这个单位', { coUnitIds: ['00000000-0000-7000-8000-000000000000'] }],
    ['单位编号写错', { leadUnitId: 'house' }],
    ['名称过长', { name: '长'.repeat(201) }],
    ['依据过多', { legalBasis: Array.from({ length: 51 }, () => '国令713号') }],
    ['依据过长', { legalBasis: ['长'.repeat(201)] }],
  ])('%s', async (_, change) => {
    const before = await standing(database);
    expect(codesOf(await save(change))).toEqual(['BAD_USER_INPUT']);
    expect(await standing(database)).toEqual(before);
  });

  it('修改已有事项而不带版本号', async () => {
    const { id } = resultOf(await save());
    expect(codesOf(await save({}, { itemId: id }))).toEqual(['BAD_USER_INPUT']);
  });

  it('别的版本中的事项', async () => {
    const other = await buildCatalogueVersion(database, people, { year: 2025 });
    expect(codesOf(await save({}, { itemId: other.items[0]?.id, version: 1 }))).toEqual(['NOT_FOUND']);
  });
});

describe('只有拟订、征集申报中的目录可以填写', () => {
  const written: CatalogueStage[] = [CatalogueStage.DRAFT, CatalogueStage.COLLECTING];
  const stages = Object.values(CatalogueStage).filter((stage) => !written.includes(stage));
  it.each(stages)('%s环节的不能修改、增加和移出', async (stage) => {
    const versionNo = stages.indexOf(stage) + 1;
    const { version, items } = await buildCatalogueVersion(database, people, {
      year: 2024,
      versionNo,
      stage,
    });
    const before = await standing(database);
    const itemId = items[0]?.id;
    const place = { versionId: version.id };
    expect(found(await save({}, place))).toEqual(['WRONG_STAGE']);
    expect(found(await save({}, { ...place, itemId, version: 1 }))).toEqual(['WRONG_STAGE']);
    const removal = await ask(database, justiceStaff, actions.removeCatalogueItem({ itemId, version: 1 }));
    expect(found(removal)).toEqual(['WRONG_STAGE']);
    expect(await standing(database)).toEqual(before);
  });
});
