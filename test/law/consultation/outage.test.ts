/** hours lost in the last three days give days back, never fewer and never twice. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { extensionForOutage, hoursLost, type Outage, refuseOutage } from '#server/law/consultation/outage.ts';

const calendar = { specialDays: new Map(), coveredThrough: '2027-12-31' as CalendarDay };
const policy = { rollForwardClosingDay: true };
/** Until Monday, 7 December 2026, 24:00 in Shanghai. */
const period = {
  opensAt: new Date('2026-11-05T01:00:00Z'),
  closesOn: '2026-12-07' as CalendarDay,
  closesAt: new Date('2026-12-07T16:00:00Z'),
};
const outage = (beganAt: string, endedAt: string): Outage => ({
  beganAt: new Date(`2026-12-${beganAt}:00Z`),
  endedAt: new Date(`2026-12-${endedAt}:00Z`),
});

describe('中断顺延截止日', () => {
  it.each([
    ['没有中断', [], 0, '2026-12-07'],
    ['差一分钟到四小时', [outage('06T00:00', '06T03:59')], 3.98, '2026-12-07'],
    ['刚好四小时', [outage('06T00:00', '06T04:00')], 4, '2026-12-08'],
    ['几次加起来四小时', [outage('05T00:00', '05T02:00'), outage('06T00:00', '06T02:00')], 4, '2026-12-08'],
    ['重叠的只算一次', [outage('06T00:00', '06T03:00'), outage('06T01:00', '06T03:30')], 3.5, '2026-12-07'],
    ['三日以前的不算', [outage('03T00:00', '04T16:00')], 0, '2026-12-07'],
    ['跨进最后三日的，只算以内的', [outage('04T10:00', '04T19:00')], 3, '2026-12-07'],
    ['超过一日的，再加一日', [outage('05T00:00', '06T02:00')], 26, '2026-12-09'],
    ['中断到截止以后，从恢复的那天起算', [outage('07T10:00', '08T03:00')], 6, '2026-12-09'],
    ['遇休息日再顺延', [outage('05T16:00', '07T16:00'), outage('07T16:00', '11T03:00')], 48, '2026-12-14'],
  ])('%s', (_, outages, hours, day) => {
    expect(hoursLost(outages, period)).toBeCloseTo(hours, 1);
    expect(extensionForOutage(outages, period, calendar, policy)).toBe(day);
  });

  it('只延长，不提前；中断越长，给的不会越少', () => {
    let last = period.closesOn as string;
    for (let hour = 0; hour <= 96; hour += 1) {
      const beganAt = new Date(period.closesAt.getTime() - hour * 3_600_000);
      const day = extensionForOutage([{ beganAt, endedAt: period.closesAt }], period, calendar, policy);
      expect(day >= last).toBe(true);
      last = day;
    }
  });
});

describe('登记平台中断', () => {
  const now = new Date('2026-12-08T02:00:00Z');
  const reason = '机房断电，市电恢复后重新启动。';
  it.each([
    ['如实登记', outage('06T00:00', '06T05:00'), [], reason, []],
    ['恢复早于中断', outage('06T05:00', '06T00:00'), [], reason, ['OUTAGE_TIMES_REVERSED']],
    ['还没有恢复', outage('08T00:00', '08T05:00'), [], reason, ['OUTAGE_NOT_OVER']],
    [
      '已经登记过',
      outage('06T00:00', '06T05:00'),
      [outage('06T04:00', '06T06:00')],
      reason,
      ['OUTAGE_RECORDED'],
    ],
    ['首尾相接的是另一次', outage('06T00:00', '06T05:00'), [outage('06T05:00', '06T06:00')], reason, []],
    ['没有说原因', outage('06T00:00', '06T05:00'), [], '断电', ['OUTAGE_REASON_REQUIRED']],
  ] as const)('%s', (_, told, known, why, expected) => {
    const found = refuseOutage({ ...told, reason: why }, known, now);
    expect(found.map(({ code }) => code)).toEqual(expected);
    expect(found.every(({ fix }) => Boolean(fix))).toBe(true);
  });
});
