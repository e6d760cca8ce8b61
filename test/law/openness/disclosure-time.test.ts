/** R-99 国令711号第二十六条 公开时限：怎样写、怎样读、下次什么时候核对. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  type DisclosureRhythm,
  isStale,
  nextCheck,
  readTime,
  timeWords,
} from '#server/law/openness/disclosure-time.ts';
import { calendar } from '#test/law/calendar/calendars.ts';

it.each([
  ['信息形成或者变更之日起20个工作日内', 'ON_FORMATION', 20],
  ['自信息形成之日起5个工作日内公开，法律法规另有规定的从其规定', 'ON_FORMATION', 5],
  ['实时公开', 'ON_FORMATION', 20],
  ['及时公开', 'ON_FORMATION', 20],
  ['每月公开', 'MONTHLY', null],
  ['按季度公开', 'QUARTERLY', null],
  ['每年1月底前公开', 'YEARLY', null],
  ['长期公开', 'STANDING', null],
] as const)('“%s”读成%s', (text, rhythm, workingDays) => {
  expect(readTime(text)).toEqual({ rhythm, workingDays });
});

it.each(['', '视情况', '另行通知'])('“%s”看不出时限', (text) => {
  expect(readTime(text)).toBeNull();
});

it.each(['MONTHLY', 'QUARTERLY', 'YEARLY', 'STANDING'] as const)('%s印出来再读，还是它', (rhythm) => {
  expect(readTime(timeWords({ rhythm, workingDays: null }))?.rhythm).toBe(rhythm);
});

describe('下次核对', () => {
  it.each<[title: string, DisclosureRhythm, number | null, CalendarDay, CalendarDay]>([
    ['五个工作日：跨过周末', 'ON_FORMATION', 5, '2026-11-20', '2026-11-27'],
    ['没有写几个工作日的，按二十个', 'ON_FORMATION', null, '2026-11-02', '2026-11-30'],
    ['国庆假期不计', 'ON_FORMATION', 1, '2026-09-30', '2026-10-08'],
    ['每月：下一个月的最后一日', 'MONTHLY', null, '2026-01-31', '2026-02-28'],
    ['每月：跨年', 'MONTHLY', null, '2026-12-01', '2027-01-31'],
    ['每季度：下一季度的最后一日', 'QUARTERLY', null, '2026-11-20', '2027-03-31'],
    ['每年：下一年的最后一日', 'YEARLY', null, '2026-01-01', '2027-12-31'],
    ['长期：一年一次', 'STANDING', null, '2026-06-30', '2027-12-31'],
  ])('%s', (_, rhythm, workingDays, checkedOn, due) => {
    expect(nextCheck({ rhythm, workingDays }, checkedOn, calendar).day).toBe(due);
  });

  it.each<[CalendarDay, boolean, boolean]>([
    ['2026-11-19', false, true],
    ['2026-11-20', false, false],
    ['2026-11-19', true, false],
  ])('到期日%s，暂定%s：逾期%s', (day, provisional, stale) => {
    expect(isStale({ day, provisional }, '2026-11-20')).toBe(stale);
  });
});
