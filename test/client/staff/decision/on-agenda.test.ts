/** 列入议程的会议 (第三十条): offered to the form of the discussion, so that its name is written once. */
import { describe, expect, it } from 'vitest';
import { meetingOffered } from '#client/staff/decision/course/on-agenda.ts';

const meeting = (name: string, more: object = {}) => ({
  kind: 'EXECUTIVE' as const,
  name,
  stage: 'AGENDA_SET' as const,
  startsAt: '2026-12-10T16:30:00.000Z',
  openedAt: null,
  ...more,
});

describe('安排上会时先写上的会议', () => {
  it('会议种类、名称和北京时间的日期照议程', () => {
    expect(meetingOffered([{ meeting: meeting('第38次常务会议') }])).toEqual({
      meetingKind: 'EXECUTIVE',
      meetingName: '第38次常务会议',
      meetingOn: '2026-12-11',
    });
  });

  it.each([
    ['撤下的议题', { withdrawnAt: '2026-12-09T01:00:00.000Z', meeting: meeting('甲') }],
    ['取消的会议', { meeting: meeting('甲', { stage: 'CANCELLED' }) }],
    ['不能作出决策的专题会议', { meeting: meeting('甲', { kind: 'SPECIAL' }) }],
  ])('%s不写上', (_, item) => {
    expect(meetingOffered([item]).meetingKind).toBeNull();
  });

  it('列入几次的，照最近一次', () => {
    const items = [{ meeting: meeting('第37次') }, { meeting: meeting('第38次') }];
    expect(meetingOffered(items).meetingName).toBe('第38次');
  });
});
