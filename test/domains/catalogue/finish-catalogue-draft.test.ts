import { describe, expect, it } from 'vitest';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { DecisionCategory, ExclusionGround, HearingChoice } from '#server/law/decision/decision-category.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildCatalogueVersion, type RowPlan } from '#test/kernel/build-catalogue.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { meanwhile } from './meanwhile.ts';
import { actions, found, resultOf, rowInput } from './questions.ts';
import { lastAction, standing } from './standing.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { housing, health } = people.units;
let versionNo = 0;

const draft = async (...rows: RowPlan[]) => {
  versionNo += 1;
  return (await buildCatalogueVersion(database, people, { versionNo, rows })).version.id;
};
const finish = (id: string) =>
  ask(database, people.justiceStaff, actions.finishCatalogueDraft({ id, version: 1 }));

describe('完成审核：全部事项一次审查，逐项指出', () => {
  it.each<[string, RowPlan, string[]]>([
    ['第三条第一款 不属于所列事项', { categories: [] }, ['NOT_MAJOR_DECISION items.1.categories']],
    [
      '第三条第二款 不适用的事项',
      { exclusion: ExclusionGround.EMERGENCY },
      ['EXCLUDED_MATTER items.1.exclusion'],
    ],
    ['没有事项名称', { name: ' ' }, ['CATALOGUE_ROW_INCOMPLETE items.1.name']],
    ['没有决策时间', { plannedOn: null }, ['CATALOGUE_ROW_INCOMPLETE items.1.plannedOn']],
    ['没有承办单位', { leadUnitId: null }, ['CATALOGUE_ROW_INCOMPLETE items.1.leadUnitId']],
    [
      '第十一条 两个以上单位没有牵头',
      { leadUnitId: null, coUnitIds: [housing.id, health.id] },
      ['LEAD_UNIT_REQUIRED items.1.leadUnitId'],
    ],
    ['同一单位重复', { coUnitIds: [housing.id] }, ['UNIT_REPEATED items.1.coUnitIds']],
    [
      '价格法第二十三条 应当听证而不听证',
      { specialRules: [SpecialRuleKind.UTILITY_PRICE], hearing: HearingChoice.NO },
      ['SPECIAL_LAW_APPLIES items.1.hearing'],
    ],
    [
      '几处不符一并指出',
      { categories: [], exclusion: ExclusionGround.MACRO_CONTROL, plannedOn: null },
      [
        'NOT_MAJOR_DECISION items.1.categories',
        'EXCLUDED_MATTER items.1.exclusion',
        'CATALOGUE_ROW_INCOMPLETE items.1.plannedOn',
      ],
    ],
  ])('%s', async (_, plan, findings) => {
    const id = await draft({}, { name: '公交票价调整方案', ...plan });
    const before = await standing(database);
    const answer = await finish(id);
    expect(found(answer)).toEqual(findings);
    if (plan.name === undefined)
      for (const { message } of resultOf(answer).findings)
        expect(message).toMatch(/^第2项“公交票价调整方案”：/);
    expect(await standing(database)).toEqual(before);
    expect(await lastAction(database)).toMatchObject({ action: 'catalogue.finished', outcome: 'REFUSED' });
  });

  it('两项都不符的，两项都指出', async () => {
    const id = await draft({ categories: [] }, {}, { categories: [] });
    expect(found(await finish(id))).toEqual([
      'NOT_MAJOR_DECISION items.0.categories',
      'NOT_MAJOR_DECISION items.2.categories',
    ]);
  });

  it('没有事项的目录不能完成', async () => {
    expect(found(await finish(await draft()))).toEqual(['CATALOGUE_EMPTY items']);
  });

  it('听证待定、属于几类事项的，可以完成审核', async () => {
    const { POLICY, PROJECT } = DecisionCategory;
    const id = await draft({ hearing: HearingChoice.TBD, categories: [POLICY, PROJECT] });
    expect(resultOf(await finish(id))).toMatchObject({ stage: 'REVIEWED', version: 2 });
    expect(await lastAction(database)).toMatchObject({
      action: 'catalogue.finished',
      outcome: 'DONE',
      target_kind: 'catalogue',
      target_id: id,
    });
  });

  it('已完成审核的，不再完成一次', async () => {
    versionNo += 1;
    const { version } = await buildCatalogueVersion(database, people, {
      versionNo,
      stage: CatalogueStage.REVIEWED,
    });
    expect(found(await finish(version.id))).toEqual(['WRONG_STAGE']);
  });
});

describe('审核与填写同时办理', () => {
  it('审核先完成的，随后填写的不再收入', async () => {
    const id = await draft({});
    const input = rowInput(housing.id, { categories: [] });
    const answer = await meanwhile(
      database,
      [`update catalogue_version set stage = 'REVIEWED', version = 2 where id = $1`, [id]],
      () => ask(database, people.justiceStaff, actions.saveCatalogueItem({ versionId: id, input })),
    );
    expect(found(answer)).toEqual(['WRONG_STAGE']);
    expect(
      await database.sql(
        'select count(*)::int as count from catalogue_item where catalogue_version_id = $1',
        [id],
      ),
    ).toEqual([{ count: 1 }]);
  });
});
