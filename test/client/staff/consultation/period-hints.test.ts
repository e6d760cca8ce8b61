import { type SpecialRule, SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { lawsOfKinds } from '#test/law/catalogue/laws.ts';
import { describe, expect, it } from 'vitest';
import { periodHints, policyOf } from '#client/staff/domains/consultation/period-hints.ts';
import { calendarOf } from '#client/staff/ground/frame/use-work-calendar.ts';

const rules = {
  today: '2026-11-20',
  policy: policyOf([]),
  calendar: calendarOf('2026-12-31', []),
  laws: [] as readonly SpecialRule[],
};
const typed = (over = {}) => ({
  closesOn: '',
  opensAt: '',
  shortenReason: '',
  ...over,
});
const codesOf = (over: object, of = rules) => periodHints(typed(over), of).findings.map(({ code }) => code);

describe('期限边填边核对（国令713号第十五条）', () => {
  it('最早截止日：满30日，遇休息日顺延', () => {
    const { opensOn, earliest } = periodHints(typed(), rules);
    expect([opensOn, earliest.day, earliest.rolled]).toEqual(['2026-11-20', '2026-12-21', true]);
  });

  it('计划公布在以后的，从那一天起算；已经过去的，从今天起算', () => {
    expect(periodHints(typed({ opensAt: '2026-11-23T09:00' }), rules).opensOn).toBe('2026-11-23');
    expect(periodHints(typed({ opensAt: '2026-11-01T09:00' }), rules).opensOn).toBe('2026-11-20');
  });

  it.each([
    ['满30日', { closesOn: '2026-12-21' }, []],
    ['差一日，没有说明', { closesOn: '2026-12-18' }, ['PERIOD_TOO_SHORT']],
    ['休息日：顺延后满30日', { closesOn: '2026-12-20' }, ['CLOSING_DAY_RESTS']],
    [
      '有说明，批准由领导另行作出',
      {
        closesOn: '2026-12-11',
        shortenReason: '供暖季已经开始，须在年底前完成补助发放，确需缩短征求意见的期限。',
      },
      [],
    ],
    ['没有选截止日', {}, []],
  ])('%s', (_, over, codes) => {
    expect(codesOf(over)).toEqual(codes);
  });

  it('本机关设定40日的，最早截止日依设定', () => {
    const policy = policyOf([
      { key: 'minShortenedDays', value: '7' },
      { key: 'consultationDays', value: '40' },
    ]);
    const { earliest, asked, findings } = periodHints(typed({ closesOn: '2026-12-21' }), {
      ...rules,
      policy,
    });
    expect([earliest.day, asked]).toEqual(['2026-12-30', { written: '40日', fullOn: '2026-12-30' }]);
    expect(findings.map(({ code }) => code)).toEqual(['PERIOD_BELOW_OWN_DAYS']);
  });

  it('另有规定、不得缩短的，写明理由也不行（第三条）', () => {
    const over = { closesOn: '2026-12-11', shortenReason: '理由'.repeat(20) };
    expect(codesOf(over, { ...rules, laws: lawsOfKinds([SpecialRuleKind.URBAN_RURAL_PLAN]) })).toEqual([
      'SPECIAL_LAW_APPLIES',
    ]);
  });

  it('本县设定不顺延的，按所选的日子', () => {
    const policy = policyOf([{ key: 'rollForwardClosingDay', value: 'false' }]);
    const hints = periodHints(typed({ closesOn: '2026-12-20' }), { ...rules, policy });
    expect([hints.announced?.day, hints.days]).toEqual(['2026-12-20', 30]);
  });
});
