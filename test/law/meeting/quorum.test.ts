/** 国令713号第三十条: the county and its bodies set how many members make a meeting, never fewer than more than half. */
import { describe, expect, it } from 'vitest';
import type { Attendee } from '#server/law/meeting/attendance.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import { AgendaResult } from '#server/law/meeting/meeting-words.ts';
import {
  neededFor,
  PresentShare,
  presentShare,
  refuseAttendanceTooLow,
  refuseQuorum,
  refuseResultUndecidable,
} from '#server/law/meeting/quorum.ts';
import { BODY_POLICY_ENTRIES } from '#server/law/policy/body-policy.ts';
import { DEFAULT_POLICY, refuseLocalPolicy } from '#server/law/policy/local-policy.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';

const { EXECUTIVE, PLENARY, LEADERSHIP } = MeetingKind;
const { OVER_HALF, TWO_THIRDS, THREE_QUARTERS } = PresentShare;
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const some = (entitled: number, present: number): Attendee[] =>
  Array.from({ length: entitled }, (_, index) => ({
    memberId: `${index}`,
    name: '某',
    post: '副县长',
    head: false,
    present: index < present,
    reason: '',
  }));

describe('到会人数按设定', () => {
  it.each([
    ['未作设定', EXECUTIVE, {}, 9, 5],
    ['未作设定，偶数', EXECUTIVE, {}, 8, 5],
    ['未作设定，一人', EXECUTIVE, {}, 1, 1],
    ['未作设定', PLENARY, {}, 9, 6],
    ['未作设定，除不尽', PLENARY, {}, 10, 7],
    ['常务会议三分之二', EXECUTIVE, { executiveQuorum: TWO_THIRDS }, 9, 6],
    ['常务会议的设定不及于全体会议', PLENARY, { executiveQuorum: THREE_QUARTERS }, 9, 6],
    ['全体会议四分之三', PLENARY, { plenaryQuorum: THREE_QUARTERS }, 10, 8],
    ['全体会议过半数', PLENARY, { plenaryQuorum: OVER_HALF }, 10, 6],
    ['领导班子会议没有另作设定', LEADERSHIP, { executiveQuorum: TWO_THIRDS }, 9, 5],
    ['本机关设定三分之二', LEADERSHIP, { bodyQuorum: TWO_THIRDS }, 9, 6],
    ['本机关设定先于县的设定', PLENARY, { bodyQuorum: OVER_HALF }, 10, 6],
  ] as const)('%s：%s，应到的人和应当到会的人', (_, kind, given, entitled, needed) => {
    const setting = { ...DEFAULT_POLICY, ...given };
    expect(neededFor(kind, entitled, setting)).toBe(needed);
    expect(refuseQuorum({ kind, members: some(entitled, needed), setting })).toEqual([]);
    expect(codes(refuseQuorum({ kind, members: some(entitled, needed - 1), setting }))).toEqual([
      'QUORUM_MISSING',
    ]);
  });

  it.each(Object.values(PresentShare))('%s：任何设定都不少于过半数', (share) => {
    const setting = { ...DEFAULT_POLICY, bodyQuorum: share };
    for (let entitled = 0; entitled <= 60; entitled++)
      expect(neededFor(LEADERSHIP, entitled, setting) * 2).toBeGreaterThan(entitled);
  });

  it('没有登记出席情况的，不能登记讨论', () => {
    expect(codes(refuseQuorum({ kind: EXECUTIVE, members: null, setting: DEFAULT_POLICY }))).toEqual([
      'ATTENDANCE_MISSING',
    ]);
  });

  it('写明是哪一种设定，差几个人', () => {
    expect(presentShare(PLENARY, DEFAULT_POLICY)).toBe(TWO_THIRDS);
    expect(refuseQuorum({ kind: PLENARY, members: some(30, 19), setting: DEFAULT_POLICY })).toMatchObject([
      { message: expect.stringContaining('三分之二以上即20人'), basis: 'DESIGN', severity: 'BLOCK' },
    ]);
  });
});

describe('第三十条 会上登记审议结果', () => {
  const { DECIDE, REPEAL, REPORT, OTHER } = AgendaPurpose;
  const { PASSED, PASSED_IN_PRINCIPLE, NOT_PASSED, DEFERRED, REWORK, NOTED } = AgendaResult;
  const at = (members: readonly Attendee[] | null) => ({
    kind: EXECUTIVE,
    members,
    setting: DEFAULT_POLICY,
  });

  it.each([
    ['审议决策草案，通过', DECIDE, PASSED, true],
    ['审议决策草案，原则通过', DECIDE, PASSED_IN_PRINCIPLE, true],
    ['审议决策草案，未通过', DECIDE, NOT_PASSED, true],
    ['审议决策草案，修改后再议', DECIDE, REWORK, true],
    ['审议决策草案，缓议', DECIDE, DEFERRED, false],
    ['审议决策草案，听取', DECIDE, NOTED, false],
    ['审议决策草案，其他', DECIDE, AgendaResult.OTHER, false],
    ['停止执行、废止决策，通过', REPEAL, PASSED, true],
    ['停止执行、废止决策，缓议', REPEAL, DEFERRED, false],
    ['听取汇报，通过', REPORT, PASSED, false],
    ['其他议题，通过', OTHER, PASSED, false],
  ] as const)('%s', (_, purpose, result, decides) => {
    const item = { position: 2, purpose, result };
    expect(codes(refuseResultUndecidable(item, at(null)))).toEqual(decides ? ['ATTENDANCE_MISSING'] : []);
    expect(codes(refuseResultUndecidable(item, at(some(9, 4))))).toEqual(decides ? ['QUORUM_MISSING'] : []);
    expect(refuseResultUndecidable(item, at(some(9, 5)))).toEqual([]);
    expect(codes(refuseAttendanceTooLow([item], at(some(9, 4))))).toEqual(
      decides ? ['DECIDED_WITHOUT_QUORUM'] : [],
    );
    expect(refuseAttendanceTooLow([item], at(some(9, 5)))).toEqual([]);
  });

  it('写在审议结果和缺席人员上，说出是第几项', () => {
    const item = { position: 2, purpose: DECIDE, result: PASSED };
    expect(refuseResultUndecidable(item, at(null))).toMatchObject([{ fields: ['result'], rule: 'R-52' }]);
    expect(refuseAttendanceTooLow([item, { ...item, position: 3 }], at(some(3, 1)))).toMatchObject([
      { fields: ['absences'], message: expect.stringContaining('第2项议题已经登记为“通过”') },
      { message: expect.stringContaining('第3项') },
    ]);
  });
});

describe('到会人数的取值', () => {
  it.each([
    ['executiveQuorum', 'ONE_THIRD', ['POLICY_OUT_OF_BOUNDS']],
    ['executiveQuorum', 'THREE_QUARTERS', []],
    ['plenaryQuorum', 0.5, ['POLICY_OUT_OF_BOUNDS']],
    ['bodyQuorum', 'OVER_HALF', ['POLICY_OUT_OF_BOUNDS']],
  ])('县的设定：%s为%s', (key, value, expected) => {
    expect(codes(refuseLocalPolicy({ [key]: value }))).toEqual(expected);
  });
  it.each([
    ['bodyQuorum', 'ONE_THIRD', ['POLICY_OUT_OF_BOUNDS']],
    ['bodyQuorum', 'TWO_THIRDS', []],
    ['executiveQuorum', 'TWO_THIRDS', ['POLICY_OUT_OF_BOUNDS']],
  ])('本机关的设定：%s为%s', (key, value, expected) => {
    expect(codes(refuseLocalPolicy({ [key]: value }, BODY_POLICY_ENTRIES))).toEqual(expected);
  });
});
