import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import {
  type LateSolicitation,
  refuseLateSolicitation,
  solicitationShortfalls,
  solicitationTold,
} from '#server/law/procedure/late-solicitation.ts';
import { lawsOfKinds } from '../catalogue/laws.ts';

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
const day = (text: string) => text as CalendarDay;
const LAWFUL: LateSolicitation = {
  opensOn: day('2026-03-16'),
  closesOn: day('2026-04-15'),
  publishedIn: '县政府门户网站“意见征集”栏目',
  opinionCount: 12,
  adoptedCount: 4,
  answer: '意见集中在费用分摊，采纳4条；未采纳的是要求全额补贴，县级财力不足。',
  answeredOn: day('2026-04-28'),
};
const calendar = { specialDays: new Map(), coveredThrough: day('2026-12-31') };
const shortfalls = (
  told: Partial<LateSolicitation>,
  special: Parameters<typeof solicitationShortfalls>[2]['special'] = [],
) => codes(solicitationShortfalls({ ...LAWFUL, ...told }, DEFAULT_POLICY, { special, calendar }));

describe('补录的公开征求意见：填写不全的不收', () => {
  it.each([
    ['齐全', {}, []],
    ['截止日早于公布日', { closesOn: day('2026-03-15') }, ['LATE_CLOSES_FIRST']],
    ['还没有截止', { closesOn: day('2026-07-11'), answeredOn: null }, ['LATE_STILL_OPEN']],
    ['没有写明在哪里公布', { publishedIn: ' ' }, ['LATE_PUBLISHED_IN_REQUIRED']],
    ['采纳的多于收到的', { adoptedCount: 13 }, ['LATE_OPINIONS_MISCOUNTED']],
    ['收到意见，没有写明处理情况', { answer: '' }, ['LATE_ANSWER_REQUIRED']],
    ['没有收到意见，不必写', { opinionCount: 0, adoptedCount: 0, answer: '', answeredOn: null }, []],
    ['截止以前公布采纳情况', { answeredOn: day('2026-04-14') }, ['LATE_ANSWERED_EARLY']],
  ])('%s', (_, told, expected) => {
    expect(codes(refuseLateSolicitation({ ...LAWFUL, ...told }, day('2026-07-10')))).toEqual(expected);
  });
});

describe('按当时的法律判断：不足的如实记录，但不能代替', () => {
  it.each([
    ['30日', {}, []],
    ['29日', { closesOn: day('2026-04-14') }, ['PERIOD_TOO_SHORT']],
    [
      '29日，当时公布了理由、经领导批准',
      {
        closesOn: day('2026-04-14'),
        shortenReason: '老旧管网须在主汛期以前改造完毕，工期不足，确需缩短征求意见的时间。',
        shortenApprovedBy: '副县长甲',
      },
      [],
    ],
    [
      '理由没有内容',
      { closesOn: day('2026-04-14'), shortenReason: '工作需要', shortenApprovedBy: '副县长甲' },
      ['SHORTEN_REASON_REQUIRED'],
    ],
    ['收到意见，没有公布采纳情况', { answeredOn: null }, ['LATE_FEEDBACK_UNPUBLISHED']],
    ['没有收到意见', { opinionCount: 0, adoptedCount: 0, answeredOn: null }, []],
    ['条例施行以前', { opensOn: day('2019-08-20'), closesOn: day('2019-09-02') }, []],
    ['条例施行当天', { opensOn: day('2019-09-01'), closesOn: day('2019-09-15') }, ['PERIOD_TOO_SHORT']],
  ])('%s', (_, told, expected) => {
    expect(shortfalls(told)).toEqual(expected);
  });

  it('另有规定不得缩短的，理由不能补足', () => {
    const plan = lawsOfKinds([SpecialRuleKind.URBAN_RURAL_PLAN]);
    const told = { closesOn: day('2026-03-30'), shortenReason: LAWFUL.answer, shortenApprovedBy: '副县长甲' };
    expect(shortfalls(told, plan)).toEqual(['SPECIAL_LAW_APPLIES']);
  });

  it('公众读到的一句话', () => {
    expect(solicitationTold(LAWFUL)).toBe(
      '2026年3月16日至2026年4月15日（30日）在县政府门户网站“意见征集”栏目公开征求意见，收到意见12条，采纳4条，2026年4月28日公布采纳情况',
    );
  });
});
