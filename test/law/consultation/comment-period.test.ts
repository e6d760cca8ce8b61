import { lawsOfKinds } from '#test/law/catalogue/laws.ts';
import { describe, expect, it } from 'vitest';
import { addDays, closingInstant, startOfDay } from '#server/law/calendar/calendar-day.ts';
import { refuseCommentPeriod } from '#server/law/consultation/comment-period.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { calendar } from '#test/law/calendar/calendars.ts';
import { oneOf, seeded } from '#test/law/decision/seeded.ts';

const reason =
  '气象部门预报首轮强寒潮将于11月底影响我县，供热主体须在11月30日前完成燃料储备和管网注水，征求意见期限确需缩短为10日。';
const approved = { shortenReason: reason, shortenApprovedBy: '分管副县长' };
const judge = (period: object) =>
  refuseCommentPeriod({ opensOn: '2026-03-01', closesOn: '2026-03-31', ...period }, DEFAULT_POLICY, {
    calendar,
  });
const codes = (period: object) => judge(period).map(({ code }) => code);

describe('第十五条 公开征求意见的期限一般不少于30日；缩短的，公开征求意见时应当予以说明', () => {
  it.each([
    { closesOn: '2026-03-31', found: [], because: 'exactly 30 days' },
    { closesOn: '2026-04-01', found: [], because: '31 days' },
    { closesOn: '2026-03-30', found: ['PERIOD_TOO_SHORT'], because: '29 days, no reason' },
    {
      closesOn: '2026-03-30',
      shortenReason: null,
      found: ['PERIOD_TOO_SHORT'],
      because: 'null is no reason',
    },
    { closesOn: '2026-03-30', ...approved, found: [], because: '29 days, explained and approved' },
    { closesOn: '2026-03-08', ...approved, found: [], because: 'seven days: the county floor itself' },
    { closesOn: '2026-03-07', ...approved, found: ['PERIOD_BELOW_POLICY_FLOOR'], because: 'below the floor' },
    { closesOn: '2026-03-02', ...approved, found: ['PERIOD_BELOW_POLICY_FLOOR'], because: 'one whole day' },
    {
      closesOn: '2026-03-30',
      ...approved,
      shortenReason: '  ',
      found: ['SHORTEN_REASON_REQUIRED'],
      because: 'a blank reason explains nothing',
    },
    {
      closesOn: '2026-03-30',
      ...approved,
      shortenReason: '情况紧急。。。。。。。。。。。。。。。。。。。。',
      found: ['SHORTEN_REASON_REQUIRED'],
      because: 'padding is no reason',
    },
    {
      closesOn: '2026-03-30',
      ...approved,
      shortenReason: '情况紧急'.repeat(8),
      found: ['SHORTEN_REASON_REQUIRED'],
      because: 'said eight times is said once',
    },
    {
      closesOn: '2026-03-30',
      ...approved,
      shortenReason: '急'.repeat(30),
      found: ['SHORTEN_REASON_REQUIRED'],
      because: 'one letter thirty times',
    },
    {
      closesOn: '2026-03-30',
      ...approved,
      shortenReason: '情况紧急',
      found: ['SHORTEN_REASON_REQUIRED'],
      because: 'too thin to explain',
    },
    {
      closesOn: '2026-03-30',
      shortenReason: reason,
      found: ['SHORTEN_APPROVAL_REQUIRED'],
      because: 'nobody approved it',
    },
    {
      closesOn: '2026-03-04',
      shortenReason: '情况紧急',
      shortenApprovedBy: ' ',
      found: ['SHORTEN_REASON_REQUIRED', 'SHORTEN_APPROVAL_REQUIRED', 'PERIOD_BELOW_POLICY_FLOOR'],
      because: 'all findings at once',
    },
    {
      closesOn: '2026-03-01',
      ...approved,
      found: ['PERIOD_TOO_SHORT'],
      because: 'no day at all, whatever the reason',
    },
    { closesOn: '2026-02-20', ...approved, found: ['PERIOD_TOO_SHORT'], because: 'closes before it opens' },
  ])('$closesOn：$because', ({ found, ...period }) => {
    expect(codes(period)).toEqual(found);
  });

  it('说明恰满二十字的，可以；差一字的，不可以', () => {
    const twenty = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸';
    expect(codes({ closesOn: '2026-03-30', ...approved, shortenReason: twenty })).toEqual([]);
    const nineteen = `${twenty.slice(1)}！！！！`;
    expect(codes({ closesOn: '2026-03-30', ...approved, shortenReason: nineteen })).toEqual([
      'SHORTEN_REASON_REQUIRED',
    ]);
  });

  it('公布之后补充的说明无效', () => {
    const opensAt = new Date('2026-11-16T01:00:00Z');
    const heating = { opensOn: '2026-11-16', closesOn: '2026-11-26', opensAt, ...approved };
    const given = (at: string) => codes({ ...heating, shortenReasonAt: new Date(at) });
    expect(given('2026-11-15T08:00:00Z')).toEqual([]);
    expect(given('2026-11-16T01:00:00Z')).toEqual([]);
    expect(given('2026-11-16T01:00:00.001Z')).toEqual(['SHORTEN_REASON_REQUIRED']);
    expect(given('2026-11-18T01:00:00Z')).toEqual(['SHORTEN_REASON_REQUIRED']);
  });

  it('说出日数、最早截止日和改正办法；最早截止日遇休息日已顺延', () => {
    const [found] = judge({ opensOn: '2026-11-05', closesOn: '2026-12-04' });
    expect(found?.message).toContain('29日');
    expect(found?.message).toContain('2026年12月7日');
    expect(found?.fix).toContain('2026年12月7日');
    expect(found).toMatchObject({ basis: 'LAW', severity: 'BLOCK', article: '国令713号第十五条' });
  });

  it('少于一日的，不说少于三十日', () => {
    expect(judge({ closesOn: '2026-03-01' })[0]?.message).toBe('截止日应当在公布日之后。');
    expect(judge({ closesOn: '2026-03-02' })[0]?.message).toContain('期限为1日');
  });

  it('本县设定从不写成法律', () => {
    const found = judge({ closesOn: '2026-03-04', shortenReason: reason });
    expect(found.map(({ code, basis, severity }) => [code, basis, severity])).toEqual([
      ['SHORTEN_APPROVAL_REQUIRED', 'POLICY', 'BLOCK'],
      ['PERIOD_BELOW_POLICY_FLOOR', 'DESIGN', 'WARN'],
    ]);
  });
});

describe('未经说明的征求意见，公众总有三十个整日（不变量2）', () => {
  it('任意公布日、任意设定，不可能少于三十日而无说明', () => {
    const random = seeded(2);
    for (let round = 0; round < 2_000; round += 1) {
      const opensOn = addDays('2024-01-01', Math.floor(random() * 1_600));
      const closesOn = addDays(opensOn, Math.floor(random() * 45) - 3);
      const policy = {
        rollForwardClosingDay: random() < 0.5,
        minShortenedDays: Math.floor(random() * 29) + 1,
        shortenReasonMinChars: Math.floor(random() * 200),
      };
      const special = lawsOfKinds(random() < 0.5 ? [oneOf(random, Object.values(SpecialRuleKind))] : []);
      const found = refuseCommentPeriod({ opensOn, closesOn }, policy, { special, calendar });
      const lastMomentOfOpeningDay = startOfDay(addDays(opensOn, 1)).getTime() - 1;
      const hours = (closingInstant(closesOn).getTime() - lastMomentOfOpeningDay) / 3_600_000;
      expect(found.some(({ severity }) => severity === 'BLOCK')).toBe(hours < 30 * 24);
    }
  });
});
