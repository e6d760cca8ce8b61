/** 列入议程的会议 (第三十条): the meetings a decision can be brought to, and the one that has it on its agenda. */
import { describe, expect, it } from 'vitest';
import { meetingOffered, meetingsToPick } from '#client/staff/domains/decision/course/on-agenda.ts';

const meeting = (id: string, more: object = {}) => ({
  id,
  kind: 'EXECUTIVE' as const,
  name: `县政府${id}常务会议`,
  stage: 'AGENDA_SET' as const,
  startsAt: '2026-12-10T16:30:00.000Z',
  ...more,
});

describe('安排上会时先写上的会议', () => {
  it('是议程上已有本事项的会议', () => {
    expect(meetingOffered([{ meeting: meeting('第38次') }])).toBe('第38次');
  });

  it.each([
    ['撤下的议题', { withdrawnAt: '2026-12-09T01:00:00.000Z', meeting: meeting('甲') }],
    ['取消的会议', { meeting: meeting('甲', { stage: 'CANCELLED' }) }],
    ['已经散会的会议', { meeting: meeting('甲', { stage: 'ENDED' }) }],
    ['不能作出决策的专题会议', { meeting: meeting('甲', { kind: 'SPECIAL' }) }],
  ])('%s不写上', (_, item) => {
    expect(meetingOffered([item])).toBe('');
  });

  it('列入几次的，照最近一次', () => {
    const items = [{ meeting: meeting('第37次') }, { meeting: meeting('第38次') }];
    expect(meetingOffered(items)).toBe('第38次');
  });
});

describe('可以选择的会议', () => {
  it('筹备中的常务会议、全体会议，近的在前，写明北京时间的日期和会议种类', () => {
    const later = meeting('第39次', { startsAt: '2026-12-20T01:00:00.000Z', kind: 'PLENARY' });
    const options = meetingsToPick([
      later,
      meeting('第38次'),
      meeting('专题', { kind: 'SPECIAL' }),
      meeting('正在开', { stage: 'IN_SESSION' }),
    ]);
    expect(Object.entries(options)).toEqual([
      ['第38次', '2026年12月11日（周五）　县政府第38次常务会议（常务会议）'],
      ['第39次', '2026年12月20日（周日）　县政府第39次常务会议（全体会议）'],
    ]);
  });
});
