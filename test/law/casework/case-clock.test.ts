import { describe, expect, it } from 'vitest';
import { type ClockStep, clockDue, isStopped, usedDays } from '#server/law/casework/case-clock.ts';
import { calendar, day } from '../calendar/calendars.ts';

type Kind = ClockStep['kind'];
const step = (
  kind: Kind,
  on: string,
  {
    until,
    endedOn,
    days,
    upheld,
  }: { until?: string; endedOn?: string; days?: number; upheld?: boolean } = {},
): ClockStep => ({
  kind,
  on: day(on),
  until: until ? day(until) : null,
  days: days ?? null,
  endedOn: endedOn ? day(endedOn) : null,
  upheld: upheld ?? null,
});
const third = (on: string, until: string, endedOn?: string) =>
  step('THIRD_PARTY', on, { until, ...(endedOn ? { endedOn } : {}) });
const correction = (endedOn?: string) =>
  step('CORRECTION', '2026-11-05', { until: '2026-11-19', days: 10, ...(endedOn ? { endedOn } : {}) });
const longer = (days: number, upheld?: boolean) =>
  step('EXTENSION', '2026-11-20', {
    days,
    ...(upheld === undefined ? {} : { upheld, endedOn: '2026-11-23' }),
  });

const due = (received: string, steps: readonly ClockStep[] = [], term = 20) =>
  clockDue(term, { receivedOn: day(received), steps }, calendar);

describe('R-76 依申请公开自收到之日起20个工作日内答复', () => {
  it.each([
    ['周一收到，收到当日不计', '2026-11-02', '2026-11-30'],
    ['周六收到，自下一个工作日起计', '2026-10-31', '2026-11-27'],
    ['跨元旦', '2026-12-21', '2027-01-19'],
    ['跨春节，调休上班的日子计入', '2026-02-13', '2026-03-19'],
    ['节前最后一个工作日收到', '2026-09-30', '2026-11-03'],
  ])('%s', (_, received, last) => {
    expect(due(received)).toBe(last);
  });

  it('县内目标14个工作日，另外计算，不改变法定期限', () => {
    expect(due('2026-11-02', [], 14)).toBe('2026-11-20');
  });
});

describe('R-77 补正后自收到补正之日起重新计算', () => {
  it.each([
    ['期限内补正', [correction('2026-11-16')], '2026-12-14'],
    ['还没有补正，按补正期限的最后一日推算', [correction()], '2026-12-17'],
    ['过了补正期限才补正，按实际补正之日', [correction('2026-11-23')], '2026-12-21'],
    [
      '补正以前征求意见的时间不再扣除',
      [third('2026-11-03', '2026-11-24', '2026-11-10'), correction('2026-11-16')],
      '2026-12-14',
    ],
    [
      '征求意见跨过补正之日的，只扣除以后的',
      [third('2026-11-04', '2026-11-25', '2026-11-18'), correction('2026-11-16')],
      '2026-12-16',
    ],
  ])('%s', (_, steps, last) => {
    expect(due('2026-11-02', steps)).toBe(last);
  });
});

describe('R-79 征求第三方和其他机关意见的时间不计入，最多15个工作日', () => {
  const limit = '2026-12-01';
  it.each([
    ['5个工作日后回复', [third('2026-11-10', limit, '2026-11-17')], '2026-12-07'],
    ['当日回复，不扣除', [third('2026-11-10', limit, '2026-11-10')], '2026-11-30'],
    ['周六回复，周末不是工作日', [third('2026-11-13', '2026-12-04', '2026-11-14')], '2026-11-30'],
    ['没有回复，扣满15个工作日', [third('2026-11-10', limit)], '2026-12-21'],
    ['期限过后才回复，也只扣15个工作日', [third('2026-11-10', limit, '2026-12-08')], '2026-12-21'],
    [
      '两家重叠的时间只扣一次',
      [
        third('2026-11-10', limit, '2026-11-17'),
        step('OTHER_ORGAN', '2026-11-12', { until: '2026-12-03', endedOn: '2026-11-19' }),
      ],
      '2026-12-09',
    ],
    [
      '后一家包含在前一家之内',
      [third('2026-11-10', limit, '2026-11-19'), third('2026-11-12', '2026-12-03', '2026-11-13')],
      '2026-12-09',
    ],
    [
      '先后两家各自扣除，与记录的次序无关',
      [third('2026-11-18', '2026-12-09', '2026-11-20'), third('2026-11-10', limit, '2026-11-12')],
      '2026-12-04',
    ],
    ['期限最后一日征求，回复当日为最后一日', [third('2026-11-30', '2026-12-21', '2026-12-03')], '2026-12-03'],
    ['期限过后征求，不扣除', [third('2026-12-01', '2026-12-22', '2026-12-04')], '2026-11-30'],
  ])('%s', (_, steps, last) => {
    expect(due('2026-11-02', steps)).toBe(last);
  });
});

describe('R-76 延长最多20个工作日，经同意才延长', () => {
  it.each([
    ['同意延长20个工作日', [longer(20, true)], '2026-12-28'],
    ['还没有审批', [longer(20)], '2026-11-30'],
    ['没有同意', [longer(20, false)], '2026-11-30'],
    [
      '延长10个工作日，另扣征求意见5个工作日',
      [third('2026-11-10', '2026-12-01', '2026-11-17'), longer(10, true)],
      '2026-12-21',
    ],
    [
      '延长以后在延长的期限内征求',
      [longer(20, true), third('2026-12-10', '2026-12-31', '2026-12-11')],
      '2026-12-29',
    ],
  ])('%s', (_, steps, last) => {
    expect(due('2026-11-02', steps)).toBe(last);
  });
});

describe('R-76 已用工作日，暂停的时间不计', () => {
  const asked = third('2026-11-10', '2026-12-01', '2026-11-17');
  it.each([
    ['收到当日', [], '2026-11-02', 0],
    ['第一周', [], '2026-11-06', 4],
    ['周末不增加', [], '2026-11-08', 4],
    ['征求意见期间停在已用的', [asked], '2026-11-13', 6],
    ['回复以后接着计', [asked], '2026-11-18', 7],
    ['等待补正期间为0', [correction()], '2026-11-10', 0],
    ['补正后重新计', [correction('2026-11-16')], '2026-11-18', 2],
  ])('%s', (_, steps, today, used) => {
    expect(usedDays({ receivedOn: day('2026-11-02'), steps }, day(today), calendar)).toBe(used);
  });

  it.each([
    ['等待第三方意见，期限内', [third('2026-11-10', '2026-12-01')], '2026-12-01', true],
    ['期限过了，不再暂停', [third('2026-11-10', '2026-12-01')], '2026-12-02', false],
    ['已经回复', [asked], '2026-11-18', false],
    ['延期不是暂停', [longer(20)], '2026-11-21', false],
    ['等待补正', [correction()], '2026-11-19', true],
  ])('%s', (_, steps, today, stopped) => {
    expect(isStopped(steps, day(today))).toBe(stopped);
  });
});
