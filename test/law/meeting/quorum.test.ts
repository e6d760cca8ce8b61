/** 国令713号第三十条: the county and its bodies set how many members make a meeting, never fewer than more than half. */
import { describe, expect, it } from 'vitest';
import type { Attendee } from '#server/law/meeting/attendance.ts';
import { neededFor, PresentShare, presentShare, refuseQuorum } from '#server/law/meeting/quorum.ts';
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
    expect(refuseQuorum(kind, some(entitled, needed), setting)).toEqual([]);
    expect(codes(refuseQuorum(kind, some(entitled, needed - 1), setting))).toEqual(['QUORUM_MISSING']);
  });

  it.each(Object.values(PresentShare))('%s：任何设定都不少于过半数', (share) => {
    const setting = { ...DEFAULT_POLICY, bodyQuorum: share };
    for (let entitled = 0; entitled <= 60; entitled++)
      expect(neededFor(LEADERSHIP, entitled, setting) * 2).toBeGreaterThan(entitled);
  });

  it('没有登记出席情况的，不能登记讨论', () => {
    expect(codes(refuseQuorum(EXECUTIVE, null, DEFAULT_POLICY))).toEqual(['ATTENDANCE_MISSING']);
  });

  it('写明是哪一种设定，差几个人', () => {
    expect(presentShare(PLENARY, DEFAULT_POLICY)).toBe(TWO_THIRDS);
    expect(refuseQuorum(PLENARY, some(30, 19), DEFAULT_POLICY)).toMatchObject([
      { message: expect.stringContaining('三分之二以上即20人'), basis: 'DESIGN', severity: 'BLOCK' },
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
