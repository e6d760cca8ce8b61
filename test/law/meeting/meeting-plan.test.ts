import { describe, expect, it } from 'vitest';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import {
  type Convener,
  type MeetingPlan,
  refuseConvening,
  refuseMeetingPlan,
  refusePast,
  refuseSpan,
} from '#server/law/meeting/meeting-plan.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const PLAN: MeetingPlan = {
  kind: MeetingKind.EXECUTIVE,
  name: '第38次常务会议',
  sessionNo: 38,
  startsAt: new Date('2026-12-11T06:30:00Z'),
  endsAt: new Date('2026-12-11T08:40:00Z'),
  place: '县政府一号会议室',
  chair: '县长',
};

describe('会议方案', () => {
  it.each<[string, Partial<MeetingPlan>, Convener, string[]]>([
    ['县政府办安排常务会议', {}, 'GOVERNMENT_OFFICE', []],
    ['乡镇安排办公会议', { kind: MeetingKind.OFFICE }, 'OWN_BODY', []],
    ['乡镇安排党政联席会议', { kind: MeetingKind.LEADERSHIP }, 'OWN_BODY', []],
    [
      '县政府办不安排乡镇的领导班子会议',
      { kind: MeetingKind.LEADERSHIP },
      'GOVERNMENT_OFFICE',
      ['MEETING_KIND_NOT_CONVENED'],
    ],
    ['乡镇不安排常务会议', {}, 'OWN_BODY', ['MEETING_KIND_NOT_CONVENED']],
    ['传签不是会议', { kind: MeetingKind.CIRCULATION }, 'GOVERNMENT_OFFICE', ['MEETING_KIND_NOT_CONVENED']],
    ['部门不安排政府会议', {}, 'OTHER', ['UNIT_CONVENES_NO_MEETING']],
    [
      '没有名称、地点、主持人',
      { name: '', place: ' ', chair: '' },
      'GOVERNMENT_OFFICE',
      ['MEETING_TEXT_REQUIRED', 'MEETING_TEXT_REQUIRED', 'MEETING_TEXT_REQUIRED'],
    ],
    ['名称过长', { name: '长'.repeat(101) }, 'GOVERNMENT_OFFICE', ['MEETING_TEXT_REQUIRED']],
    ['没有编次', { sessionNo: null }, 'GOVERNMENT_OFFICE', []],
    ['第零次', { sessionNo: 0 }, 'GOVERNMENT_OFFICE', ['SESSION_NO_INVALID']],
    [
      '结束早于开始',
      { endsAt: new Date('2026-12-11T06:30:00Z') },
      'GOVERNMENT_OFFICE',
      ['MEETING_TIME_INVALID'],
    ],
    ['超过一日', { endsAt: new Date('2026-12-12T06:31:00Z') }, 'GOVERNMENT_OFFICE', ['MEETING_TIME_INVALID']],
  ])('%s', (_title, change, convener, expected) => {
    expect(codes(refuseMeetingPlan({ ...PLAN, ...change }, convener))).toEqual(expected);
  });

  it('正好一日可以，开始的时刻已到不能再预告', () => {
    const start = PLAN.startsAt;
    expect(refuseSpan(start, new Date('2026-12-12T06:30:00Z'))).toEqual([]);
    expect(refusePast(start, new Date('2026-12-11T06:29:59Z'))).toEqual([]);
    expect(codes(refusePast(start, start))).toEqual(['MEETING_TIME_PAST']);
    expect(codes(refuseConvening('OTHER'))).toEqual(['UNIT_CONVENES_NO_MEETING']);
  });
});
