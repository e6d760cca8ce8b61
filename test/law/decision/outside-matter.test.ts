import { describe, expect, it } from 'vitest';
import { SpecialRuleKind as L } from '#server/law/catalogue/special-law.ts';
import { DecisionCategory, ExclusionGround } from '#server/law/decision/decision-category.ts';
import { refuseTellingMatter, refuseUntoldMatter } from '#server/law/decision/outside-matter.ts';

const outsideReason = '省里新部署冬季清洁取暖，年初编制目录时未能预见。';
const untold = { outsideReason, categories: [], specialRules: [] };
const told = { categories: [DecisionCategory.PLAN], specialRules: [L.URBAN_RURAL_PLAN] };
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe('第三条 目录外事项没有写明类别和专门规定的，补填以后再办理', () => {
  it.each([
    ['目录外，没有写明', untold, ['OUTSIDE_MATTER_UNTOLD']],
    ['目录外，已经写明', { ...untold, ...told }, []],
    ['目录内，类别随目录', { ...untold, outsideReason: null }, []],
  ])('%s', (_, matter, found) => {
    expect(codes(refuseUntoldMatter(matter))).toEqual(found);
  });
});

describe('补填和增补：只增不减，不比目录事项宽', () => {
  it.each([
    ['补填', untold, told, []],
    ['没有类别', untold, { ...told, categories: [] }, ['NOT_MAJOR_DECISION']],
    ['不适用条例', untold, { ...told, exclusion: ExclusionGround.EMERGENCY }, ['EXCLUDED_MATTER']],
    ['没有说有无专门规定', untold, { ...told, specialRules: null }, ['SPECIAL_LAWS_UNTOLD']],
    ['看过，没有另有规定', untold, { ...told, specialRules: [] }, []],
    [
      '增补一部',
      { ...untold, ...told },
      { ...told, specialRules: [L.URBAN_RURAL_PLAN, L.UTILITY_PRICE] },
      [],
    ],
    ['取消一部', { ...untold, ...told }, { ...told, specialRules: [] }, ['SPECIAL_LAW_NOT_DROPPED']],
    ['目录内的', { ...untold, outsideReason: null }, told, ['MATTER_FOLLOWS_CATALOGUE']],
  ])('%s', (_, before, change, found) => {
    expect(codes(refuseTellingMatter(before, change))).toEqual(found);
  });
});
