import { IN_FORCE } from '#test/law/catalogue/laws.ts';
import { describe, expect, it } from 'vitest';
import { type CatalogueRow, refuseCatalogueItem } from '#server/law/catalogue/catalogue-item.ts';
import { DecisionCategory, ExclusionGround, HearingChoice } from '#server/law/decision/decision-phase.ts';
import { exclusionOf, refuseExcludedMatter } from '#server/law/catalogue/excluded-matter.ts';
import { leadOf, refuseResponsibleUnits } from '#server/law/catalogue/lead-unit.ts';
import { classify, refuseMinorMatter } from '#server/law/catalogue/major-decision.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const row: CatalogueRow = {
  name: '岚溪县城乡公交票价调整方案',
  categories: [DecisionCategory.POLICY],
  leadUnitId: 'ndrc',
  coUnitIds: ['trans'],
  plannedOn: '2026-12-01',
  hearing: HearingChoice.YES,
  specialRules: [SpecialRuleKind.UTILITY_PRICE],
};

describe('第三条第一款 重大行政决策事项分五类，都不是的不列入目录', () => {
  it.each([
    [[], [], ['NOT_MAJOR_DECISION']],
    [[DecisionCategory.PLAN], [DecisionCategory.PLAN], []],
    [
      [DecisionCategory.OTHER, DecisionCategory.POLICY, DecisionCategory.OTHER],
      [DecisionCategory.POLICY, DecisionCategory.OTHER],
      [],
    ],
    [Object.values(DecisionCategory), Object.values(DecisionCategory), []],
  ])('%o', (categories, kinds, found) => {
    expect(classify(categories)).toEqual(kinds);
    expect(codes(refuseMinorMatter(categories))).toEqual(found);
  });
});

describe('第三条第二款 宏观调控、政府立法、应急处置不适用；应急措施转为长期政策的，仍然适用', () => {
  it.each([
    [{}, null],
    [{ exclusion: null }, null],
    [{ exclusion: ExclusionGround.MACRO_CONTROL }, ExclusionGround.MACRO_CONTROL],
    [{ exclusion: ExclusionGround.GOVERNMENT_LEGISLATION }, ExclusionGround.GOVERNMENT_LEGISLATION],
    [{ exclusion: ExclusionGround.EMERGENCY }, ExclusionGround.EMERGENCY],
    [{ exclusion: ExclusionGround.EMERGENCY, madePermanent: true }, null],
    [{ exclusion: ExclusionGround.MACRO_CONTROL, madePermanent: true }, ExclusionGround.MACRO_CONTROL],
  ])('%o', (matter, ground) => {
    expect(exclusionOf(matter)).toBe(ground);
    expect(codes(refuseExcludedMatter(matter))).toEqual(ground ? ['EXCLUDED_MATTER'] : []);
  });
});

describe('第十一条 由两个以上单位承办的，应当明确牵头的决策承办单位', () => {
  it.each([
    [{ leadUnitId: 'ndrc', coUnitIds: [] }, 'ndrc', []],
    [{ leadUnitId: 'ndrc', coUnitIds: ['trans', 'fin'] }, 'ndrc', []],
    [{ leadUnitId: null, coUnitIds: ['trans'] }, 'trans', []],
    [{ leadUnitId: null, coUnitIds: ['trans', 'fin'] }, null, ['LEAD_UNIT_REQUIRED']],
    [{ leadUnitId: null, coUnitIds: [] }, null, ['CATALOGUE_ROW_INCOMPLETE']],
    [{ leadUnitId: 'ndrc', coUnitIds: ['ndrc'] }, 'ndrc', ['UNIT_REPEATED']],
    [{ leadUnitId: null, coUnitIds: ['fin', 'fin'] }, null, ['LEAD_UNIT_REQUIRED', 'UNIT_REPEATED']],
  ])('%o', (units, lead, found) => {
    expect(leadOf(units)).toBe(lead);
    expect(codes(refuseResponsibleUnits(units))).toEqual(found);
  });
});

describe('目录的每一项都写明事项、承办单位、决策时间和是否听证', () => {
  it.each([
    ['齐全', {}, [], []],
    ['听证待定可以留待公布前确定', { hearing: HearingChoice.TBD }, [], []],
    ['没有名称', { name: ' ' }, ['CATALOGUE_ROW_INCOMPLETE'], ['name']],
    ['没有决策时间', { plannedOn: null }, ['CATALOGUE_ROW_INCOMPLETE'], ['plannedOn']],
    ['没有写是否听证', { hearing: null }, ['CATALOGUE_ROW_INCOMPLETE'], ['hearing']],
    ['价格依法应当听证', { hearing: HearingChoice.NO }, ['SPECIAL_LAW_APPLIES'], ['hearing']],
    [
      '适用几部法律的，其中一部要求听证就应当听证',
      {
        hearing: HearingChoice.NO,
        specialRules: [SpecialRuleKind.URBAN_RURAL_PLAN, SpecialRuleKind.UTILITY_PRICE],
      },
      ['SPECIAL_LAW_APPLIES'],
      ['hearing'],
    ],
    ['其他事项可以不听证', { hearing: HearingChoice.NO, specialRules: [] }, [], []],
    ['应急处置', { exclusion: ExclusionGround.EMERGENCY }, ['EXCLUDED_MATTER'], ['exclusion']],
    [
      '一次全部指出',
      { name: '', categories: [], leadUnitId: null, coUnitIds: ['a', 'b'], plannedOn: null, hearing: null },
      [
        'CATALOGUE_ROW_INCOMPLETE',
        'NOT_MAJOR_DECISION',
        'LEAD_UNIT_REQUIRED',
        'CATALOGUE_ROW_INCOMPLETE',
        'CATALOGUE_ROW_INCOMPLETE',
      ],
      ['name', 'categories', 'leadUnitId', 'plannedOn', 'hearing'],
    ],
  ] as const)('%s', (_, change, found, fields) => {
    const findings = refuseCatalogueItem({ ...row, ...change }, IN_FORCE);
    expect(codes(findings)).toEqual(found);
    expect(findings.flatMap((one) => one.fields)).toEqual(fields);
    expect(findings.every(({ fix, severity }) => Boolean(fix) && severity === 'BLOCK')).toBe(true);
  });
});
