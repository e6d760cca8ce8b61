/** 会议月历: which meetings want the same room at the same time. */
import { describe, expect, it } from 'vitest';
import { clash, type MonthMeeting, weeksOf } from '#client/staff/domains/meeting/meeting-month.ts';

const meeting = (part: Partial<MonthMeeting>): MonthMeeting => ({
  id: 'm1',
  no: '2026-1',
  name: '常务会议',
  stage: 'PLANNED',
  startsAt: '2026-12-11T06:30:00.000Z',
  endsAt: '2026-12-11T08:30:00.000Z',
  place: '一号会议室',
  ...part,
});
const other = (part: Partial<MonthMeeting>) => meeting({ id: 'm2', no: '2026-2', name: '专题会议', ...part });

describe('会场冲突', () => {
  it.each([
    ['同一会场、时间重叠', {}, true],
    [
      '前一个散会后一个才开',
      { startsAt: '2026-12-11T08:30:00.000Z', endsAt: '2026-12-11T09:00:00.000Z' },
      false,
    ],
    ['不同会场', { place: '二号会议室' }, false],
    ['已经取消', { stage: 'CANCELLED' }, false],
  ])('%s', (_, part, expected) => {
    expect(clash(meeting({}), other(part))).toBe(expected);
    expect(clash(other(part), meeting({}))).toBe(expected);
  });

  it('自己不与自己冲突', () => {
    expect(clash(meeting({}), meeting({}))).toBe(false);
  });
});

describe('月历', () => {
  const calendar = { coveredThrough: '2027-12-31', specialDays: new Map(), nameOf: () => undefined } as const;
  const days = weeksOf(
    '2026-12',
    '2026-12-01',
    [other({ startsAt: '2026-12-11T05:00:00.000Z' }), meeting({})],
    calendar,
  );

  it('整周，周一在前；每一天只列当天的会议，早的在前', () => {
    expect(days[0]?.day).toBe('2026-11-30');
    expect(days.length % 7).toBe(0);
    const labels = days
      .find(({ day }) => day === '2026-12-11')
      ?.items?.map(({ label, note }) => `${label}（${note}）`);
    expect(labels).toEqual(['13:00 专题会议（会场冲突：常务会议）', '14:30 常务会议（会场冲突：专题会议）']);
    expect(days.flatMap(({ items = [] }) => items)).toHaveLength(2);
  });

  it('北京时间的日期：前一日格林威治晚间也在当天', () => {
    const early = weeksOf(
      '2026-12',
      '2026-12-01',
      [meeting({ startsAt: '2026-12-10T16:30:00.000Z' })],
      calendar,
    );
    expect(early.find(({ items = [] }) => items.length > 0)?.day).toBe('2026-12-11');
  });
});
