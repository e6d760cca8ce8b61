import { describe, expect, it } from 'vitest';
import {
  Accessibility,
  ACCESSIBILITY_LABELS,
  FEEDBACK_LIMITS,
  feedbackGiven,
  feedbackShown,
  feedbackUnproved,
  refuseFeedbackNow,
  refuseFeedbackReceipt,
  refuseFeedbackText,
  Satisfaction,
  SATISFACTION_LABELS,
} from '#server/law/event/event-feedback.ts';
import { RegistrationState } from '#server/law/event/event-words.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('活动评价：开始以后，最后一场结束后三十日以内', () => {
  const window = {
    published: true,
    cancelled: false,
    startsAt: new Date('2026-12-16T14:30+08:00'),
    endsAt: new Date('2026-12-16T16:30+08:00'),
  };
  it.each([
    ['没有开始', '2026-12-16T14:29:59.999+08:00', {}, ['FEEDBACK_NOT_OPEN']],
    ['刚开始', '2026-12-16T14:30+08:00', {}, []],
    ['第三十日的最后一刻', '2027-01-15T23:59:59.999+08:00', {}, []],
    ['第三十一日', '2027-01-16T00:00+08:00', {}, ['FEEDBACK_OVER']],
    ['没有公布', '2026-12-17T10:00+08:00', { published: false }, ['FEEDBACK_NOT_OPEN']],
    ['取消了', '2026-12-17T10:00+08:00', { cancelled: true }, ['FEEDBACK_NOT_OPEN']],
  ])('%s', (_, now, change, expected) => {
    expect(codes(refuseFeedbackNow({ ...window, ...change }, new Date(now)))).toEqual(expected);
  });
});

it.each([
  [RegistrationState.CHECKED_IN, []],
  [RegistrationState.CONFIRMED, []],
  [RegistrationState.NO_SHOW, ['FEEDBACK_NOT_SEATED']],
  [RegistrationState.WAITLISTED, ['FEEDBACK_NOT_SEATED']],
  [RegistrationState.OFFERED, ['FEEDBACK_NOT_SEATED']],
  [RegistrationState.LAPSED, ['FEEDBACK_NOT_SEATED']],
  [RegistrationState.CANCELLED, ['FEEDBACK_NOT_SEATED']],
])('报名状态为%s的能否评价', (state, expected) => {
  expect(codes(refuseFeedbackReceipt(state))).toEqual(expected);
});

it('每一栏500字，多一个字也不行，说明是哪一栏', () => {
  const most = '好'.repeat(FEEDBACK_LIMITS.text);
  expect(refuseFeedbackText({ good: most, better: '' })).toEqual([]);
  const [found] = refuseFeedbackText({ good: '', better: `${most}😀` });
  expect(found).toMatchObject({ code: 'FEEDBACK_TOO_LONG', fields: ['better'] });
});

it('不满5份不公布数字', () => {
  expect([0, 4, 5].map(feedbackShown)).toEqual([false, false, true]);
});

it('每个选项都有名称', () => {
  expect(Object.keys(SATISFACTION_LABELS)).toEqual(Object.keys(Satisfaction));
  expect(Object.keys(ACCESSIBILITY_LABELS)).toEqual(Object.keys(Accessibility));
  expect(codes([feedbackGiven, feedbackUnproved])).toEqual(['FEEDBACK_GIVEN', 'FEEDBACK_CODE_WRONG']);
});
