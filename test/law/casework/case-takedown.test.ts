import { describe, expect, it } from 'vitest';
import {
  refuseReviewedTakedown,
  refuseTakedown,
  standingTakedown,
  type Takedown,
  type TakingDown,
} from '#server/law/casework/case-takedown.ts';
import type { Finding } from '#server/law/refusal.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const WAITING: Takedown = { byId: 'lead', upheld: null };
const UPHELD: Takedown = { byId: 'lead', upheld: true };
const RESTORED: Takedown = { byId: 'lead', upheld: false };

describe('撤下', () => {
  const PUBLIC: TakingDown = { publishedAt: new Date('2026-12-10T02:00:00Z'), takedowns: [] };
  const REASON = '答复引用的补助标准已经调整。';
  it.each<[string, TakingDown, string, string[]]>([
    ['写明原因', PUBLIC, REASON, []],
    ['没有公开过', { ...PUBLIC, publishedAt: null }, REASON, ['CASE_NOT_PUBLISHED']],
    ['已经撤下，等待复核', { ...PUBLIC, takedowns: [WAITING] }, REASON, ['CASE_TAKEN_DOWN']],
    ['已经撤下，复核维持', { ...PUBLIC, takedowns: [RESTORED, UPHELD] }, REASON, ['CASE_TAKEN_DOWN']],
    ['恢复公开以后再次撤下', { ...PUBLIC, takedowns: [RESTORED] }, REASON, []],
    ['原因什么也没有说', PUBLIC, '无。', ['CASE_TAKEDOWN_REASON_REQUIRED']],
    ['原因里有手机号', PUBLIC, `${REASON}本人电话13800138000。`, ['CASE_TAKEDOWN_REASON_PERSONAL']],
  ])('%s', (_, item, reason, expected) => {
    expect(codes(refuseTakedown(item, reason))).toEqual(expected);
  });
});

describe('复核撤下', () => {
  const GOOD = '撤下的理由不成立，补助标准没有变。';
  it.each<[string, Takedown[], string, { upheld: boolean; reason: string }, string[]]>([
    ['维持的，可以不写意见', [WAITING], 'office', { upheld: true, reason: '' }, []],
    ['恢复公开的，写明原因', [WAITING], 'office', { upheld: false, reason: GOOD }, []],
    [
      '恢复公开没有写原因',
      [WAITING],
      'office',
      { upheld: false, reason: '无' },
      ['CASE_RESTORE_REASON_REQUIRED'],
    ],
    ['撤下人自己', [WAITING], 'lead', { upheld: true, reason: '' }, ['CASE_TAKEDOWN_OWN_PART']],
    ['拟写答复的人', [WAITING], 'clerk', { upheld: true, reason: '' }, ['CASE_TAKEDOWN_OWN_PART']],
    ['拟写公开内容的人', [WAITING], 'writer', { upheld: true, reason: '' }, ['CASE_TAKEDOWN_OWN_PART']],
    ['已经复核', [UPHELD], 'office', { upheld: false, reason: GOOD }, ['CASE_TAKEDOWN_NOT_WAITING']],
    ['已经恢复公开', [RESTORED], 'office', { upheld: true, reason: '' }, ['CASE_TAKEDOWN_NOT_WAITING']],
    ['没有撤下', [], 'office', { upheld: true, reason: '' }, ['CASE_TAKEDOWN_NOT_WAITING']],
    [
      '几处不对一次说明',
      [WAITING],
      'lead',
      { upheld: false, reason: '13800138000' },
      ['CASE_TAKEDOWN_OWN_PART', 'CASE_RESTORE_REASON_REQUIRED', 'CASE_REVIEW_REASON_PERSONAL'],
    ],
  ])('%s', (_, takedowns, actorId, outcome, expected) => {
    const item = { takedowns, draftedById: 'clerk', publicTextById: 'writer' };
    expect(codes(refuseReviewedTakedown(item, actorId, outcome))).toEqual(expected);
  });
});

it.each<[string, Takedown[], Takedown | null]>([
  ['没有撤下', [], null],
  ['等待复核', [WAITING], WAITING],
  ['维持撤下', [RESTORED, UPHELD], UPHELD],
  ['恢复公开', [UPHELD, RESTORED], null],
])('现在的撤下：%s', (_, takedowns, expected) => {
  expect(standingTakedown(takedowns)).toBe(expected);
});
