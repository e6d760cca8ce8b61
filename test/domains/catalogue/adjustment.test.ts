import { describe, expect, it } from 'vitest';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildPublishedCatalogue } from '#test/kernel/build-catalogue.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { adjusting } from './adjusting.ts';
import { actions, found, resultOf, rowInput } from './questions.ts';
import { lastAction, standing } from './standing.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { justiceStaff, govOffice, secrecy, lead } = people;
const housing = people.units.housing.id;
const propose = (year: number, reason = '上级新部署', actor = justiceStaff) =>
  ask(database, actor, actions.proposeCatalogueAdjustment({ year, reason }));
const publicItem = async (no: string) =>
  (
    await ask(database, null, {
      query: `query($no: String!) { catalogueItem(no: $no) { no name removed change plannedText adjustmentNote stepLine { state } } }`,
      variables: { no },
    })
  ).data?.['catalogueItem'] as unknown;

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
    expect(await lastAction(database)).toMatchObject({
      action: 'catalogue.adjustmentProposed',
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
    const { id, rows, save, remove, finish } = await adjusting(database, people, 2031, ['甲', '乙', '丙']);
    const [first] = rows;
    resultOf(await save({ itemId: first?.id, version: 1 }, '甲', { plannedOn: '2031-03-01' }));
    expect(resultOf(await save({}, '丁')).no).toBe('2031-004');
    expect(resultOf(await remove(1))).toMatchObject({
      changes: [
        { no: '2031-001', change: 'CHANGED' },
        { no: '2031-002', change: 'REMOVED', removed: true, adjustmentNote: '不再实施' },
        { no: '2031-004', change: 'ADDED' },
      ],
    });
    expect(await publicItem('2031-002')).toMatchObject({ removed: false });
    expect(resultOf(await finish()).stage).toBe('REVIEWED');
    const at = { id, meetingNo: '第33次', meetingOn: '2026-09-11' };
    resultOf(await ask(database, govOffice, actions.enterEarlierApproval({ ...at, version: 2 })));
    const consent = { id, documentNo: '12号', consentOn: '2026-09-16' };
    resultOf(await ask(database, govOffice, actions.recordPartyConsent({ ...consent, version: 3 })));
    resultOf(await ask(database, secrecy, actions.passCatalogueReview({ id, version: 4 })));
    const answer = await ask(
      database,
      justiceStaff,
      actions.publishCatalogue({ id, version: 5, documentNo: '岚府字〔2026〕31号' }),
    );
    expect(resultOf(answer).stage).toBe('PUBLISHED');

    const versions = await ask(database, null, {
      query: `{ catalogue(year: 2031) { current { versionNo items { no } }
        versions { versionNo stage adjustmentReason items { name } changes { no change } } } }`,
    });
    expect(versions.data).toEqual({
      catalogue: {
        current: { versionNo: 2, items: [{ no: '2031-001' }, { no: '2031-003' }, { no: '2031-004' }] },
        versions: [
          {
            versionNo: 2,
            stage: 'PUBLISHED',
            adjustmentReason: '上级新部署',
            items: [{ name: '甲' }, { name: '丙' }, { name: '丁' }],
            changes: [
              { no: '2031-001', change: 'CHANGED' },
              { no: '2031-002', change: 'REMOVED' },
              { no: '2031-004', change: 'ADDED' },
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
    expect(await publicItem('2031-001')).toMatchObject({ plannedText: '2031年3月', change: 'CHANGED' });
    expect(await publicItem('2031-002')).toMatchObject({
      removed: true,
      change: 'REMOVED',
      adjustmentNote: '不再实施',
    });
  });

  it('以后的版本里，移出的事项仍有地址，不再列为本次的调整，编号也不另作他用', async () => {
    const { id } = resultOf(await propose(2031, '年末再次调整'));
    const answer = await ask(database, justiceStaff, {
      query: `query($id: ID!) { catalogueVersion(id: $id) { items { no adjustmentNote } changes { no } } }`,
      variables: { id },
    });
    expect(answer.data).toEqual({
      catalogueVersion: {
        items: [
          { no: '2031-001', adjustmentNote: null },
          { no: '2031-003', adjustmentNote: null },
          { no: '2031-004', adjustmentNote: null },
        ],
        changes: [],
      },
    });
    const input = rowInput(housing);
    const added = await ask(database, justiceStaff, actions.saveCatalogueItem({ versionId: id, input }));
    expect(resultOf(added).no).toBe('2031-005');
    expect(await publicItem('2031-002')).toMatchObject({ removed: true });
  });
});
