/** 第二章第二节 公众参与, 征求意见 at its borders: the days of 第十五条, and of several laws at once (第三条). */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DayUnit, type SpecialRule, SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { type CommentPeriod, refuseCommentPeriod } from '#server/law/consultation/comment-period.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { calendar } from '#test/law/calendar/calendars.ts';
import { lawsOfKinds, localLaw } from '#test/law/catalogue/laws.ts';
import { found, reasonOf } from './found.ts';

const SHORTENED = { shortenReason: reasonOf(20), shortenApprovedBy: '分管副县长' };
const judge = (period: CommentPeriod, special: readonly SpecialRule[] = []) =>
  found(refuseCommentPeriod(period, DEFAULT_POLICY, { special, calendar }));

const { WORKING_DAY } = DayUnit;
const PLAN = lawsOfKinds([SpecialRuleKind.URBAN_RURAL_PLAN]);
const MARKET = lawsOfKinds([SpecialRuleKind.MARKET_REGULATORY_DOCUMENT]);
const FORTY_FIVE = localLaw({ minimumDays: 45, shortenable: true });
const TWENTY_WORKING = localLaw({ minimumDays: 20, dayUnit: WORKING_DAY });
const TEN_WORKING = localLaw({ minimumDays: 10, dayUnit: WORKING_DAY });

describe('第十五条 期限一般不少于30日：公布当日不算，最后一日算', () => {
  it.each<[string, CalendarDay, CalendarDay, string[]]>([
    ['闰年，满在闰日', '2028-01-30', '2028-02-29', []],
    ['闰年，差闰日这一日', '2028-01-30', '2028-02-28', ['PERIOD_TOO_SHORT']],
    ['平年，满在三月一日', '2027-01-30', '2027-03-01', []],
    ['平年，二月最后一日还差一日', '2027-01-30', '2027-02-28', ['PERIOD_TOO_SHORT']],
    ['满在年底', '2026-12-01', '2026-12-31', []],
    ['差年底这一日', '2026-12-01', '2026-12-30', ['PERIOD_TOO_SHORT']],
    ['除夕公布，跨年', '2026-12-31', '2027-01-30', []],
    ['大月首日至末日', '2026-03-01', '2026-03-30', ['PERIOD_TOO_SHORT']],
  ])('%s', (_, opensOn, closesOn, expected) => expect(judge({ opensOn, closesOn })).toEqual(expected));

  it.each<[string, Partial<CommentPeriod>, string[]]>([
    ['满三十日的，说明多余也不妨碍', { closesOn: '2026-03-31', shortenReason: '略' }, []],
    [
      '三十日差一日，说明十九字',
      { shortenReason: reasonOf(19), shortenApprovedBy: '分管副县长' },
      ['SHORTEN_REASON_REQUIRED'],
    ],
    [
      '说明二十字，没有批准',
      { shortenReason: reasonOf(20), shortenApprovedBy: null },
      ['SHORTEN_APPROVAL_REQUIRED'],
    ],
    ['有批准，没有说明', { shortenApprovedBy: '分管副县长' }, ['PERIOD_TOO_SHORT']],
    [
      '六日，公布一分钟之后才说明，没有批准：一次说全',
      {
        closesOn: '2026-03-07',
        shortenReason: reasonOf(20),
        opensAt: new Date('2026-03-01T01:00:00Z'),
        shortenReasonAt: new Date('2026-03-01T01:01:00Z'),
      },
      ['SHORTEN_REASON_REQUIRED', 'SHORTEN_APPROVAL_REQUIRED', 'PERIOD_BELOW_POLICY_FLOOR?'],
    ],
  ])('缩短的，公布时说明：%s', (_, change, expected) => {
    expect(judge({ opensOn: '2026-03-01', closesOn: '2026-03-30', ...change })).toEqual(expected);
  });
});

describe('第三条、第十五条 几部法律各有日数、各有算法，都要满；不得缩短的，什么理由也不能缩短', () => {
  it.each<[string, SpecialRule[], CalendarDay, CalendarDay, object, string[]]>([
    ['规划三十日，本县四十五日：满四十五日', [...PLAN, FORTY_FIVE], '2026-03-02', '2026-04-16', {}, []],
    [
      '规划已满三十日，本县的差一日',
      [...PLAN, FORTY_FIVE],
      '2026-03-02',
      '2026-04-15',
      {},
      ['PERIOD_TOO_SHORT'],
    ],
    ['规划恰满三十日，本县的说明缩短', [...PLAN, FORTY_FIVE], '2026-03-02', '2026-04-01', SHORTENED, []],
    [
      '规划差一日，说明只能缩短本县的',
      [...PLAN, FORTY_FIVE],
      '2026-03-02',
      '2026-03-31',
      SHORTENED,
      ['SPECIAL_LAW_APPLIES'],
    ],
    [
      '两部都不得缩短，两部都差',
      [...PLAN, TWENTY_WORKING],
      '2026-03-02',
      '2026-03-27',
      SHORTENED,
      ['SPECIAL_LAW_APPLIES', 'SPECIAL_LAW_APPLIES'],
    ],
    [
      '两部都不得缩短，只差日历日的一部',
      [...PLAN, TWENTY_WORKING],
      '2026-03-02',
      '2026-03-30',
      SHORTENED,
      ['SPECIAL_LAW_APPLIES'],
    ],
    ['二十个工作日跨春节，满在三月十六日', [TWENTY_WORKING], '2026-02-10', '2026-03-16', {}, []],
    [
      '同上，三十一日已过，工作日差一日',
      [TWENTY_WORKING],
      '2026-02-10',
      '2026-03-13',
      {},
      ['SPECIAL_LAW_APPLIES'],
    ],
    [
      '同上，最后一日前的星期日不算工作日',
      [TWENTY_WORKING],
      '2026-02-10',
      '2026-03-15',
      {},
      ['SPECIAL_LAW_APPLIES'],
    ],
    ['十个工作日已满，三十日说明缩短', [TEN_WORKING], '2026-03-02', '2026-03-16', SHORTENED, []],
    [
      '十个工作日差一日，三十日说明缩短',
      [TEN_WORKING],
      '2026-03-02',
      '2026-03-13',
      SHORTENED,
      ['SPECIAL_LAW_APPLIES'],
    ],
    ['法律说“一般”的，说明后二十九日', MARKET, '2026-03-02', '2026-03-31', SHORTENED, []],
    ['法律说“一般”的，二十九日没有说明', MARKET, '2026-03-02', '2026-03-31', {}, ['PERIOD_TOO_SHORT']],
  ])('%s', (_, special, opensOn, closesOn, more, expected) => {
    expect(judge({ opensOn, closesOn, ...more }, special)).toEqual(expected);
  });
});
