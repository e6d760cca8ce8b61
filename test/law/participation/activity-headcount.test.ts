/** 国令713号第十四条: the number of those heard is that of those who came. */
import { describe, expect, it } from 'vitest';
import {
  type Counted,
  refuseHeadcount,
  refuseUnnamedEvent,
  type TypedHeadcount,
} from '#server/law/participation/activity-headcount.ts';

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe('第十四条 座谈会、实地走访听取到场的人的意见：人数以签到为准', () => {
  const typed: TypedHeadcount = { participantCount: 12, signInSheetId: null, fileIds: ['minutes'] };
  const at = (persons: number): Counted => ({ persons, by: '签到' });
  it.each<[string, Partial<TypedHeadcount>, Counted | null, string[]]>([
    ['与签到相同', {}, at(12), []],
    ['签到三人，说成三百人', { participantCount: 300 }, at(3), ['ACTIVITY_COUNT_ABOVE']],
    ['多出的人在签到表上签了名', { signInSheetId: 'sheet' }, at(3), []],
    ['把活动记录当作签到表', { signInSheetId: 'MINUTES' }, at(3), ['ACTIVITY_COUNT_ABOVE']],
    ['签到表是空的编号', { signInSheetId: ' ' }, at(3), ['ACTIVITY_COUNT_ABOVE']],
    ['少报了人', { participantCount: 2 }, at(3), ['ACTIVITY_COUNT_BELOW']],
    ['没有一人签到，说成230人', { participantCount: 230 }, at(0), ['ACTIVITY_NOBODY_CAME']],
    ['没有人扫码，都在纸上签到', { signInSheetId: 'sheet' }, at(0), []],
    ['问卷多出的没有凭据', {}, { persons: 0, by: '在线答卷' }, ['ACTIVITY_COUNT_ABOVE']],
    ['没有公告过的活动，平台没有记录', {}, null, []],
  ])('%s', (_, change, counted, expected) => {
    expect(codes(refuseHeadcount({ ...typed, ...change }, counted))).toEqual(expected);
  });
});

describe('公告过的活动，登记时写明是哪一次', () => {
  const waiting = [{ title: '停车座谈会', day: '2026-11-28' as const }];
  it.each<[string, string | null, `${number}-${number}-${number}`, string[]]>([
    ['写明了', 'e1', '2026-11-28', []],
    ['当天有公告过的座谈会，没有写明', null, '2026-11-28', ['ACTIVITY_EVENT_UNNAMED']],
    ['编号留空', '', '2026-11-28', ['ACTIVITY_EVENT_UNNAMED']],
    ['另一天没有公告过的座谈会', null, '2026-11-29', []],
  ])('%s', (_, activityId, happenedOn, expected) => {
    expect(codes(refuseUnnamedEvent({ activityId, happenedOn }, waiting))).toEqual(expected);
  });
});
