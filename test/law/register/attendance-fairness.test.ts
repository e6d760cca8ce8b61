/** 邀请公平统计: counted against the register, and nobody can be identified from a row. */
import { describe, expect, it } from 'vitest';
import {
  fairnessByCategory,
  fairnessByRegion,
  type FairnessLetter,
  type FairnessMember,
  invitedTimes,
  letterCounts,
  SMALL_GROUPS,
  waitingSpans,
} from '#server/law/register/attendance-fairness.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';

const member = (more: Partial<FairnessMember> = {}): FairnessMember => ({
  categories: ['RESIDENT'],
  region: '城关镇',
  inOffice: true,
  since: '2026-01-01',
  lastInvitedOn: null,
  invited: 0,
  ...more,
});
const letter = (more: Partial<FairnessLetter> = {}): FairnessLetter => ({
  category: 'RESIDENT',
  region: '城关镇',
  stage: InvitationStage.SENT,
  ...more,
});
const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

describe('邀请的结果', () => {
  it.each([
    ['SENT', { sent: 1, accepted: 0, attended: 0, declined: 0, silent: 0 }],
    ['ACCEPTED', { sent: 1, accepted: 1, attended: 0, declined: 0, silent: 0 }],
    ['ATTENDED', { sent: 1, accepted: 1, attended: 1, declined: 0, silent: 0 }],
    ['ABSENT', { sent: 1, accepted: 1, attended: 0, declined: 0, silent: 0 }],
    ['DECLINED', { sent: 1, accepted: 0, attended: 0, declined: 1, silent: 0 }],
    ['WITHDRAWN', { sent: 1, accepted: 0, attended: 0, declined: 1, silent: 0 }],
    ['EXPIRED', { sent: 1, accepted: 0, attended: 0, declined: 0, silent: 1 }],
  ] as const)('%s的计入哪几栏', (stage, counts) => {
    expect(letterCounts([letter({ stage: InvitationStage[stage] })])).toEqual(counts);
  });
});

describe('按类别和乡镇', () => {
  it('一人几种身份的各计一次，邀请只计入受邀的那一种', () => {
    const both = many(3, member({ categories: ['RESIDENT', 'MEDIA'] }));
    const rows = fairnessByCategory(both, [letter({ category: 'MEDIA' })]);
    expect(rows.map(({ group, members, sent }) => [group, members, sent])).toEqual([
      ['MEDIA', 3, 1],
      ['RESIDENT', 3, 0],
    ]);
  });

  it('不足3人的合成一行，不单列', () => {
    const members = [
      ...many(5, member()),
      ...many(2, member({ region: '青石镇' })),
      member({ region: '松林镇' }),
    ];
    const letters = [letter({ region: '青石镇', stage: InvitationStage.DECLINED }), letter()];
    const rows = fairnessByRegion(members, letters);
    expect(rows.map(({ group, members: count, sent }) => [group, count, sent])).toEqual([
      ['城关镇', 5, 1],
      [SMALL_GROUPS, 3, 1],
    ]);
  });

  it('合起来还不足3人的，再并入最小的一行', () => {
    const members = [
      ...many(6, member()),
      ...many(4, member({ region: '青石镇' })),
      member({ region: '松林镇' }),
    ];
    expect(fairnessByRegion(members, []).map(({ group, members: count }) => [group, count])).toEqual([
      ['城关镇', 6],
      [SMALL_GROUPS, 5],
    ]);
  });

  it('已经没有在任代表的类别，邀请仍然计入合计', () => {
    const rows = fairnessByCategory(many(4, member()), [letter(), letter({ category: 'MEDIA' })]);
    expect(rows.reduce((sum, { sent }) => sum + sent, 0)).toBe(2);
    expect(rows.map(({ group }) => group)).not.toContain('MEDIA');
  });

  it('没有代表也没有邀请的，没有行', () => {
    expect(fairnessByRegion([], [])).toEqual([]);
  });
});

describe('受邀次数和等候时间', () => {
  it('0次、1次、2次、3次以上', () => {
    const members = [0, 0, 1, 2, 3, 7].map((invited) => member({ invited }));
    expect(invitedTimes(members)).toEqual([2, 1, 1, 2]);
  });

  it.each([
    ['入库当日', { since: '2026-11-20' }, [1, 0, 0, 0], 1],
    ['第89日', { since: '2026-08-23' }, [1, 0, 0, 0], 1],
    ['第90日', { since: '2026-08-22' }, [0, 1, 0, 0], 1],
    ['满一年', { since: '2025-11-20' }, [0, 0, 0, 1], 1],
    ['受邀过的从上一次会议算起', { since: '2024-01-01', lastInvitedOn: '2026-11-01' }, [1, 0, 0, 0], 0],
    ['已经离任的不计', { since: '2024-01-01', inOffice: false }, [0, 0, 0, 0], 0],
  ] as const)('%s', (_, more, people, never) => {
    const spans = waitingSpans([member(more)], '2026-11-20');
    expect(spans.map((span) => span.people)).toEqual(people);
    expect(spans.reduce((sum, span) => sum + span.never, 0)).toBe(never);
  });
});
