import { describe, expect, it } from 'vitest';
import { closingInstant } from '#server/law/calendar/calendar-day.ts';
import { refuseEdit, refuseWithdrawal } from '#server/law/consultation/comment-withdrawal.ts';
import { refuseConfirmation } from '#server/law/feedback/outcome-confirmation.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const closesAt = closingInstant('2026-12-07');
const before = new Date(closesAt.getTime() - 1);

describe('意见不删除；截止之前本人可以修改、撤回', () => {
  it.each([
    ['截止前一刻', null, before, [], []],
    ['截止时', null, closesAt, ['WITHDRAW_CLOSED'], ['EDIT_CLOSED']],
    ['已经撤回', before, before, ['COMMENT_WITHDRAWN'], ['COMMENT_WITHDRAWN']],
    ['已经撤回，又已截止', before, closesAt, ['COMMENT_WITHDRAWN'], ['COMMENT_WITHDRAWN']],
  ])('%s', (_, withdrawnAt, now, withdrawal, edit) => {
    expect(codes(refuseWithdrawal({ closesAt, withdrawnAt }, now))).toEqual(withdrawal);
    expect(codes(refuseEdit({ closesAt, withdrawnAt }, now))).toEqual(edit);
  });
});

describe('处理结果在征求意见期间可以提出，截止之后才能确认', () => {
  it.each([
    ['截止前一刻', before, ['OUTCOME_BEFORE_CLOSING']],
    ['截止时', closesAt, []],
  ])('%s', (_, now, found) => {
    expect(codes(refuseConfirmation(closesAt, now))).toEqual(found);
  });
});
