/** R-71 复制为以后几次：每一次都是自己的方案，时间整天地移. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { firstDay, onDay, refuseSeries, type Timed } from '#server/law/event/event-series.ts';

const at = (text: string) => new Date(`${text}:00+08:00`);

const PLAN: Timed = {
  signUpOpensAt: at('2026-11-23T09:00'),
  signUpClosesAt: at('2026-12-11T18:00'),
  slots: [
    { startsAt: at('2026-12-17T09:00'), endsAt: at('2026-12-17T11:00') },
    { startsAt: at('2026-12-16T14:30'), endsAt: at('2026-12-16T16:30') },
  ],
};

describe('改到另一天', () => {
  it.each<[CalendarDay, string, string]>([
    ['2027-01-20', '2026-12-28T09:00', '2027-01-21T09:00'],
    ['2028-02-29', '2028-02-06T09:00', '2028-03-01T09:00'],
    ['2026-12-16', '2026-11-23T09:00', '2026-12-17T09:00'],
  ])('第一场在%s：报名和每一场移同样的天数，钟点不变', (day, opens, second) => {
    const copy = onDay(PLAN, day);
    expect(firstDay(copy.slots)).toBe(day);
    expect(copy.signUpOpensAt).toEqual(at(opens));
    expect(copy.slots[0]?.startsAt).toEqual(at(second));
    expect(copy.slots[1]?.startsAt).toEqual(at(`${day}T14:30`));
  });

  it('不接受报名的没有报名时间', () => {
    const copy = onDay({ ...PLAN, signUpOpensAt: null, signUpClosesAt: null }, '2027-01-20');
    expect([copy.signUpOpensAt, copy.signUpClosesAt]).toEqual([null, null]);
  });
});

describe('复制到哪几天', () => {
  it.each<[string, CalendarDay[], string[]]>([
    ['隔开的可以', ['2027-01-20', '2026-12-18'], []],
    ['一天也没有', [], ['SERIES_DAYS_REQUIRED']],
    ['同一天写了两次', ['2027-01-20', '2027-01-20'], ['SERIES_DAY_TWICE']],
    ['与原来的同一天', ['2026-12-16'], ['SERIES_DAY_TWICE']],
  ])('%s', (_, days, codes) => {
    expect(refuseSeries(PLAN, days).map(({ code }) => code)).toEqual(codes);
  });

  it('跨三天的活动，隔两天的彼此重叠', () => {
    const long = { ...PLAN, slots: [{ startsAt: at('2026-12-16T09:00'), endsAt: at('2026-12-18T17:00') }] };
    const codes = (days: CalendarDay[]) => refuseSeries(long, days).map(({ code }) => code);
    expect(codes(['2026-12-18'])).toEqual(['SERIES_OVERLAPS']);
    expect(codes(['2026-12-19'])).toEqual([]);
  });
});
