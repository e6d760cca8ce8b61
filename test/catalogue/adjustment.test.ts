import { describe, expect, it } from 'vitest';
import { CatalogueStage } from '#server/law/catalogue-stage.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildCatalogueVersion, buildPublishedCatalogue } from '#test/kernel/build-catalogue.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { deeds, found, resultOf, rowInput } from './questions.ts';
import { lastDeed, standing } from './standing.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { justiceStaff, govOffice, secrecy, lead } = people;
const housing = people.units.housing.id;
const propose = (year: number, reason = '上级新部署', actor = justiceStaff) =>
  ask(database, actor, deeds.proposeCatalogueAdjustment({ year, reason }));
const publicItem = async (no: string) =>
  (
    await ask(database, null, {
      query: `query($no: String!) { catalogueItem(no: $no) { no name removed change plannedText adjustmentNote stepLine { state } } }`,
      variables: { no },
    })
  ).data?.['catalogueItem'] as unknown;

const draftOf = async (year: number, names: string[]) => {
  await buildPublishedCatalogue(database, people, { year, rows: names.map((name) => ({ name })) });
  const { id } = resultOf(await propose(year));
  const rows = await database.sql<{ id: string; no: string; version: number }>(
    'select id, no, version from catalogue_item where catalogue_version_id = $1 order by seq',
    [id],
  );
  const input = (name: string, change = {}) =>
    rowInput(housing, { name, plannedOn: `${year}-12-01`, adjustmentNote: '需补充论证', ...change });
  const save = (place: object, name: string, change = {}) =>
    ask(
      database,
      justiceStaff,
      deeds.saveCatalogueItem({ versionId: id, ...place, input: input(name, change) }),
    );
  const remove = (index: number, reason: string | null = '不再实施') =>
    ask(
      database,
      justiceStaff,
      deeds.removeCatalogueItem({ itemId: rows[index]?.id, version: rows[index]?.version, reason }),
    );
  const finish = (acknowledged: object[] = []) =>
    ask(database, justiceStaff, deeds.finishCatalogueDraft({ id, version: 1, acknowledged }));
  return { id, rows, save, remove, finish };
};

describe('第三条第三款 目录根据实际需要调整', () => {
  it('调整从已公布的目录抄起，公众仍看到原目录', async () => {
    await buildPublishedCatalogue(database, people, { year: 2020, rows: [{ name: '甲' }, { name: '乙' }] });
    const answer = resultOf(await propose(2020));
    expect(answer).toMatchObject({
      stage: 'DRAFT',
      versionNo: 2,
      adjustmentReason: '上级新部署',
      title: '2020年度重大行政决策事项目录（第2版）',
      items: [{ name: '甲' }, { name: '乙' }],
      changes: [],
    });
    const versions = await ask(database, null, {
      query: '{ catalogue(year: 2020) { current { versionNo stage } versions { versionNo } } }',
    });
    expect(versions.data).toEqual({
      catalogue: { current: { versionNo: 1, stage: 'PUBLISHED' }, versions: [{ versionNo: 1 }] },
    });
  });

  it('承办单位负责人可以提出，提出后由司法局办理', async () => {
    await buildPublishedCatalogue(database, people, { year: 2021 });
    const answer = resultOf(await propose(2021, '上级新部署', lead));
    expect(answer).toMatchObject({ stage: 'DRAFT', createdBy: lead.name, items: [{ no: '2021-001' }] });
    const query = {
      query: 'query($id: ID!) { catalogueVersion(id: $id) { id } }',
      variables: { id: answer.id },
    };
    expect((await ask(database, lead, query)).data).toEqual({ catalogueVersion: null });
    expect((await ask(database, justiceStaff, query)).data).toEqual({ catalogueVersion: { id: answer.id } });
  });

  it('没有写明理由的，不予受理', async () => {
    await buildPublishedCatalogue(database, people, { year: 2022 });
    const before = await standing(database);
    expect(found(await propose(2022, '。。。'))).toEqual(['ADJUST_REASON_REQUIRED reason']);
    expect(await standing(database)).toEqual(before);
    expect(await lastDeed(database)).toMatchObject({
      deed: 'catalogue.adjustmentProposed',
      outcome: 'REFUSED',
    });
  });

  it('一个年度只有一份在办的目录；没有公布的年度无从调整', async () => {
    expect(resultOf(await propose(2022)).stage).toBe('DRAFT');
    expect(found(await propose(2022))).toEqual(['CATALOGUE_ON_ITS_WAY year']);
    expect(codesOf(await propose(2018))).toEqual(['NOT_FOUND']);
  });

  it('两人同时提出，只成一份', async () => {
    await buildPublishedCatalogue(database, people, { year: 2023 });
    const answers = await Promise.all([propose(2023), propose(2023, '需补充论证', lead)]);
    expect(answers.map((answer) => resultOf(answer).stage ?? found(answer)[0]).sort()).toEqual([
      'CATALOGUE_ON_ITS_WAY year',
      'DRAFT',
    ]);
  });
});

describe('调整的公布：新增、调整、终止都与原目录对照', () => {
  it('办完全部程序，原版本由新版本替代而仍可查阅，事项编号不变', async () => {
    const { id, rows, save, remove, finish } = await draftOf(2024, ['甲', '乙', '丙']);
    const [first] = rows;
    resultOf(await save({ itemId: first?.id, version: 1 }, '甲', { plannedOn: '2025-03-01' }));
    expect(resultOf(await save({}, '丁')).no).toBe('2024-004');
    expect(resultOf(await remove(1))).toMatchObject({
      changes: [
        { no: '2024-001', change: 'CHANGED' },
        { no: '2024-002', change: 'REMOVED', removed: true, adjustmentNote: '不再实施' },
        { no: '2024-004', change: 'ADDED' },
      ],
    });
    expect(await publicItem('2024-002')).toMatchObject({ removed: false });
    expect(resultOf(await finish()).stage).toBe('REVIEWED');
    const at = { id, meetingNo: '第33次', meetingOn: '2026-09-11' };
    resultOf(await ask(database, govOffice, deeds.approveCatalogue({ ...at, version: 2 })));
    const consent = { id, documentNo: '12号', consentOn: '2026-09-16' };
    resultOf(await ask(database, govOffice, deeds.recordPartyConsent({ ...consent, version: 3 })));
    resultOf(await ask(database, secrecy, deeds.passCatalogueReview({ id, version: 4 })));
    const answer = await ask(
      database,
      justiceStaff,
      deeds.publishCatalogue({ id, version: 5, documentNo: '岚府字〔2026〕31号' }),
    );
    expect(resultOf(answer).stage).toBe('PUBLISHED');

    const versions = await ask(database, null, {
      query: `{ catalogue(year: 2024) { current { versionNo items { no } }
        versions { versionNo stage adjustmentReason items { name } changes { no change } } } }`,
    });
    expect(versions.data).toEqual({
      catalogue: {
        current: { versionNo: 2, items: [{ no: '2024-001' }, { no: '2024-003' }, { no: '2024-004' }] },
        versions: [
          {
            versionNo: 2,
            stage: 'PUBLISHED',
            adjustmentReason: '上级新部署',
            items: [{ name: '甲' }, { name: '丙' }, { name: '丁' }],
            changes: [
              { no: '2024-001', change: 'CHANGED' },
              { no: '2024-002', change: 'REMOVED' },
              { no: '2024-004', change: 'ADDED' },
            ],
          },
          {
            versionNo: 1,
            stage: 'SUPERSEDED',
            adjustmentReason: null,
            items: [{ name: '甲' }, { name: '乙' }, { name: '丙' }],
            changes: [],
          },
        ],
      },
    });
    expect(await publicItem('2024-001')).toMatchObject({ plannedText: '2025年3月', change: 'CHANGED' });
    expect(await publicItem('2024-002')).toMatchObject({
      removed: true,
      change: 'REMOVED',
      adjustmentNote: '不再实施',
    });
  });

  it('以后的版本里，移出的事项仍有地址，不再列为本次的调整，编号也不另作他用', async () => {
    const { id } = resultOf(await propose(2024, '年末再次调整'));
    const answer = await ask(database, justiceStaff, {
      query: `query($id: ID!) { catalogueVersion(id: $id) { items { no adjustmentNote } changes { no } } }`,
      variables: { id },
    });
    expect(answer.data).toEqual({
      catalogueVersion: {
        items: [
          { no: '2024-001', adjustmentNote: null },
          { no: '2024-003', adjustmentNote: null },
          { no: '2024-004', adjustmentNote: null },
        ],
        changes: [],
      },
    });
    const input = rowInput(housing);
    const added = await ask(database, justiceStaff, deeds.saveCatalogueItem({ versionId: id, input }));
    expect(resultOf(added).no).toBe('2024-005');
    expect(await publicItem('2024-002')).toMatchObject({ removed: true });
  });
});

describe('调整草稿中的移出和恢复', () => {
  it('公布过的事项移出要写明理由', async () => {
    const { remove } = await draftOf(2025, ['甲', '乙']);
    const before = await standing(database);
    expect(found(await remove(0, null))).toEqual(['ADJUST_REASON_REQUIRED reason']);
    expect(await standing(database)).toEqual(before);
  });

  it('移出的事项重新保存即为恢复；与原目录相同的不算调整', async () => {
    const rows = await database.sql<{ id: string }>(
      `select i.id from catalogue_item i join catalogue_version v on v.id = i.catalogue_version_id
       where i.year = 2025 and v.stage = 'DRAFT' order by seq`,
    );
    const [item] = rows;
    const removal = deeds.removeCatalogueItem({ itemId: item?.id, version: 1, reason: '不再实施' });
    const removed = resultOf(await ask(database, justiceStaff, removal));
    expect(removed).toMatchObject({ items: [{ no: '2025-002' }] });
    const input = rowInput(housing, {
      name: '甲',
      categories: ['POLICY'],
      plannedOn: '2025-12-31',
      requiredSteps: ['PUBLIC_PARTICIPATION', 'RISK_ASSESSMENT', 'LEGALITY_REVIEW', 'COLLECTIVE_DISCUSSION'],
    });
    const save = (version: number, change = {}) =>
      ask(
        database,
        justiceStaff,
        deeds.saveCatalogueItem({
          versionId: removed.id,
          itemId: item?.id,
          version,
          input: { ...input, ...change },
        }),
      );
    expect(resultOf(await save(2))).toMatchObject({ removed: false, change: 'UNCHANGED', no: '2025-001' });
    expect(resultOf(await save(3, { hearing: 'YES' }))).toMatchObject({ change: 'CHANGED' });
  });

  it('只在草稿中写过的事项，移出后不留在目录里', async () => {
    const { version, items } = await buildCatalogueVersion(database, people, { year: 2027, rows: [{}, {}] });
    const removal = deeds.removeCatalogueItem({ itemId: items[1]?.id, version: 1 });
    expect(resultOf(await ask(database, justiceStaff, removal))).toMatchObject({
      id: version.id,
      items: [{ no: '2027-001' }],
    });
    expect(await lastDeed(database)).toMatchObject({ deed: 'catalogue.itemRemoved', detail: '2027-002' });
    expect(codesOf(await ask(database, justiceStaff, removal))).toEqual(['NOT_FOUND']);
  });
});

describe('完成调整', () => {
  it('每处调整都要写明理由，逐项指出', async () => {
    const { rows, save, finish } = await draftOf(2028, ['甲', '乙', '丙']);
    const note = { adjustmentNote: null };
    resultOf(await save({ itemId: rows[1]?.id, version: 1 }, '乙之二', note));
    resultOf(await save({}, '丁', note));
    const answer = await finish();
    expect(found(answer)).toEqual([
      'ADJUST_REASON_REQUIRED items.1.adjustmentNote',
      'ADJUST_REASON_REQUIRED items.3.adjustmentNote',
    ]);
    expect(resultOf(answer).findings[0]?.message).toMatch(/^第2项“乙之二”：/);
  });

  it('没有任何调整的，提示；写明理由可以继续，理由存档', async () => {
    const { finish } = await draftOf(2029, ['甲']);
    expect(found(await finish())).toEqual(['NOTHING_CHANGED items']);
    const reason = '仅更正公布文号';
    expect(resultOf(await finish([{ code: 'NOTHING_CHANGED', reason }])).stage).toBe('REVIEWED');
    expect(
      await database.sql(
        `select deed, code, reason from acknowledged_warning where code = 'NOTHING_CHANGED'`,
      ),
    ).toEqual([{ deed: 'catalogue.finished', code: 'NOTHING_CHANGED', reason }]);
  });

  it('移出正在征求意见的事项，提示；征求意见结束的不提示', async () => {
    const { remove, finish } = await draftOf(2026, ['甲', '乙', '丙']);
    await buildConsultation(database, people, { no: '2026-001', state: 'OPEN' });
    await buildConsultation(database, people, { no: '2026-002', state: 'CLOSED' });
    resultOf(await remove(0));
    resultOf(await remove(1));
    const answer = await finish();
    expect(found(answer)).toEqual(['REMOVED_ITEM_OPEN items']);
    expect(resultOf(answer).findings[0]).toMatchObject({
      severity: 'WARN',
      message: '“甲”正在征求意见，移出目录后须向社会公告。',
    });
    expect(found(await finish([{ code: 'REMOVED_ITEM_OPEN', reason: ' ' }]))).toEqual([
      'REMOVED_ITEM_OPEN items',
    ]);
    const reason = '上级已另行部署，将同步公告';
    expect(resultOf(await finish([{ code: 'REMOVED_ITEM_OPEN', reason }])).stage).toBe(
      CatalogueStage.REVIEWED,
    );
  });

  it('已启动的事项不能更换承办单位', async () => {
    await buildPublishedCatalogue(database, people, { year: 2030, rows: [{ name: '甲' }] });
    await buildDecision(database, people, { no: '2030-001' });
    const { id } = resultOf(await propose(2030));
    const [row] = await database.sql<{ id: string }>(
      'select id from catalogue_item where catalogue_version_id = $1',
      [id],
    );
    const input = rowInput(people.units.health.id, { adjustmentNote: '职能划转' });
    const place = { versionId: id, itemId: row?.id, version: 1 };
    resultOf(await ask(database, justiceStaff, deeds.saveCatalogueItem({ ...place, input })));
    const finish = await ask(database, justiceStaff, deeds.finishCatalogueDraft({ id, version: 1 }));
    expect(found(finish)).toEqual(['DECISION_UNDER_WAY items.0.leadUnitId items.0.coUnitIds']);
  });
});
