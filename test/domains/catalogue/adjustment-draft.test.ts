import { describe, expect, it } from 'vitest';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildCatalogueVersion, buildPublishedCatalogue } from '#test/kernel/build-catalogue.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { adjusting } from './adjusting.ts';
import { actions, found, resultOf, rowInput } from './questions.ts';
import { lastAction, standing } from './standing.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { justiceStaff } = people;
const housing = people.units.housing.id;
const propose = (year: number, reason = '上级新部署', actor = justiceStaff) =>
  ask(database, actor, actions.proposeCatalogueAdjustment({ year, reason }));
describe('调整草稿中的移出和恢复', () => {
  it('公布过的事项移出要写明理由', async () => {
    const { remove } = await adjusting(database, people, 2025, ['甲', '乙']);
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
    const removal = actions.removeCatalogueItem({ itemId: item?.id, version: 1, reason: '不再实施' });
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
        actions.saveCatalogueItem({
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
    const removal = actions.removeCatalogueItem({ itemId: items[1]?.id, version: 1 });
    expect(resultOf(await ask(database, justiceStaff, removal))).toMatchObject({
      id: version.id,
      items: [{ no: '2027-001' }],
    });
    expect(await lastAction(database)).toMatchObject({ action: 'catalogue.itemRemoved', detail: '2027-002' });
    expect(codesOf(await ask(database, justiceStaff, removal))).toEqual(['NOT_FOUND']);
  });
});

describe('完成调整', () => {
  it('每处调整都要写明理由，逐项指出', async () => {
    const { rows, save, finish } = await adjusting(database, people, 2028, ['甲', '乙', '丙']);
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
    const { finish } = await adjusting(database, people, 2029, ['甲']);
    expect(found(await finish())).toEqual(['NOTHING_CHANGED items']);
    const reason = '仅更正公布文号';
    expect(resultOf(await finish([{ code: 'NOTHING_CHANGED', reason }])).stage).toBe('REVIEWED');
    expect(
      await database.sql(
        `select action, code, reason from acknowledged_warning where code = 'NOTHING_CHANGED'`,
      ),
    ).toEqual([{ action: 'catalogue.finished', code: 'NOTHING_CHANGED', reason }]);
  });

  it('移出正在征求意见的事项，提示；征求意见结束的不提示', async () => {
    const { remove, finish } = await adjusting(database, people, 2026, ['甲', '乙', '丙']);
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
    const input = rowInput(people.units.health.id, { plannedOn: '2030-12-15', adjustmentNote: '职能划转' });
    const place = { versionId: id, itemId: row?.id, version: 1 };
    resultOf(await ask(database, justiceStaff, actions.saveCatalogueItem({ ...place, input })));
    const finish = await ask(database, justiceStaff, actions.finishCatalogueDraft({ id, version: 1 }));
    expect(found(finish)).toEqual(['DECISION_UNDER_WAY items.0.leadUnitId items.0.coUnitIds']);
  });
});
