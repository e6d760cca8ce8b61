import { LAWS, lawsOfKinds } from '#test/law/catalogue/laws.ts';
import { describe, expect, it } from 'vitest';
import { refuseCommentPeriod } from '#server/law/consultation/comment-period.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { asksPriceHearing, SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { calendar } from '#test/law/calendar/calendars.ts';

const approved = {
  shortenReason: '气象部门预报强寒潮月底到达，供热单位须在月底前完成燃料储备，期限确需缩短。',
  shortenApprovedBy: '分管副县长',
};
const judge = (period: object, kinds: readonly SpecialRuleKind[]) =>
  refuseCommentPeriod({ opensOn: '2026-03-01', closesOn: '2026-03-31', ...period }, DEFAULT_POLICY, {
    special: lawsOfKinds(kinds),
    calendar,
  });
const codes = (period: object, kinds: readonly SpecialRuleKind[]) =>
  judge(period, kinds).map(({ code }) => code);

describe('第三条 法律、行政法规另有规定的，依照其规定', () => {
  it.each([
    [SpecialRuleKind.URBAN_RURAL_PLAN, ['SPECIAL_LAW_APPLIES']],
    [SpecialRuleKind.HOUSE_EXPROPRIATION, ['SPECIAL_LAW_APPLIES']],
    [SpecialRuleKind.LAND_ACQUISITION, ['SPECIAL_LAW_APPLIES']],
    [SpecialRuleKind.MARKET_REGULATORY_DOCUMENT, []],
    [SpecialRuleKind.UTILITY_PRICE, []],
    [SpecialRuleKind.ENVIRONMENTAL_IMPACT, []],
    [SpecialRuleKind.REGULATORY_DOCUMENT, []],
  ] as const)('%s：说明理由后缩短一日', (kind, found) => {
    expect(codes({ closesOn: '2026-03-30', ...approved }, [kind])).toEqual(found);
    expect(codes({ closesOn: '2026-03-31' }, [kind])).toEqual([]);
  });

  it('没有“一般”二字的，不提示以说明理由缩短', () => {
    const [found] = judge({ closesOn: '2026-03-30' }, [SpecialRuleKind.URBAN_RURAL_PLAN]);
    expect(found).toMatchObject({ basis: 'LAW', article: '城乡规划法第二十六条' });
    expect(found?.fix).toBe('截止日改为2026年3月31日或以后。');
  });

  it('同时适用几部法律的，逐一指出', () => {
    const both = [SpecialRuleKind.URBAN_RURAL_PLAN, SpecialRuleKind.LAND_ACQUISITION];
    expect(codes({ closesOn: '2026-03-30', ...approved }, [...both, ...both])).toHaveLength(2);
  });
});

describe('专门规定表', () => {
  it('每一类事项一行，注明条款', () => {
    expect(LAWS.flatMap(({ subjects }) => subjects)).toEqual(Object.values(SpecialRuleKind));
    expect(LAWS.every(({ article }) => /第.+条/.test(article))).toBe(true);
  });

  it('没有一部专门规定的期限短于三十日', () => {
    const days = LAWS.map(({ minimumDays }) => minimumDays ?? 30);
    expect(Math.min(...days)).toBe(30);
  });

  it.each([
    [[], false],
    [[SpecialRuleKind.URBAN_RURAL_PLAN, SpecialRuleKind.ENVIRONMENTAL_IMPACT], false],
    [[SpecialRuleKind.UTILITY_PRICE], true],
    [[SpecialRuleKind.URBAN_RURAL_PLAN, SpecialRuleKind.UTILITY_PRICE], true],
  ])('价格法第二十三条 %j的听证会是不是价格听证会：%s', (kinds, priced) => {
    expect(asksPriceHearing(lawsOfKinds(kinds))).toBe(priced);
  });

  it('同一规定只适用一次', () => {
    const twice = [SpecialRuleKind.UTILITY_PRICE, SpecialRuleKind.UTILITY_PRICE];
    expect(lawsOfKinds(twice).map(({ article }) => article)).toEqual(['价格法第二十三条']);
  });
});
