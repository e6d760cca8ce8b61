import { describe, expect, it } from 'vitest';
import { MINIMUM_COMMENT_DAYS } from '#server/law/consultation/comment-period.ts';
import {
  DEFAULT_POLICY,
  POLICY_ENTRIES,
  type PolicyKey,
  readPolicyValue,
  refuseLocalPolicy,
} from '#server/law/policy/local-policy.ts';

const codes = (values: Record<string, unknown>) => refuseLocalPolicy(values).map(({ code }) => code);

describe('本县设定只填补法律留下的余地，不得减损法律的规定', () => {
  it('每个设定项恰有一行，默认值在范围之内', () => {
    expect(POLICY_ENTRIES.map(({ key }) => key).toSorted()).toEqual(Object.keys(DEFAULT_POLICY).toSorted());
    expect(refuseLocalPolicy({ ...DEFAULT_POLICY })).toEqual([]);
    expect(POLICY_ENTRIES.every(({ label, note }) => label !== '' && note !== '')).toBe(true);
  });

  it('三十日不是设定项', () => {
    expect(Object.values(DEFAULT_POLICY).filter((value) => value === MINIMUM_COMMENT_DAYS)).toHaveLength(6);
    const thirty = POLICY_ENTRIES.filter(({ key }) => DEFAULT_POLICY[key] === MINIMUM_COMMENT_DAYS);
    expect(thirty.map(({ key }) => key)).toEqual([
      'priceHearingNoticeDays',
      'archiveHandoverDays',
      'phaseDaysProposed',
      'phaseDaysLegalityReview',
      'phaseDaysScheduled',
      'phaseDaysIssued',
    ] satisfies PolicyKey[]);
    expect(codes({ minimumCommentDays: 20 })).toEqual(['POLICY_OUT_OF_BOUNDS']);
  });

  it.each(POLICY_ENTRIES.filter(({ kind }) => kind === 'integer'))('$label：$min至$max', (entry) => {
    const { key, min, max } = { min: 0, max: 0, ...entry };
    expect(codes({ [key]: min })).toEqual([]);
    expect(codes({ [key]: max })).toEqual([]);
    for (const value of [min - 1, max + 1, min + 0.5, Number.NaN, `${min}`, null, true]) {
      expect([value, codes({ [key]: value })]).toEqual([value, ['POLICY_OUT_OF_BOUNDS']]);
    }
  });

  it.each([
    ['dutyReminderWorkingDays', 11, ['POLICY_OUT_OF_BOUNDS']],
    ['dutyReminderWorkingDays', 10, []],
    ['phaseDaysDrafting', 6, ['POLICY_OUT_OF_BOUNDS']],
    ['consumerShareMin', 0.4, []],
    ['consumerShareMin', 0.5, []],
    ['consumerShareMin', 0.39, ['POLICY_OUT_OF_BOUNDS']],
    ['consumerShareMin', 1.2, ['POLICY_OUT_OF_BOUNDS']],
    ['minShortenedDays', 30, ['POLICY_OUT_OF_BOUNDS']],
    ['minShortenedDays', 0, ['POLICY_OUT_OF_BOUNDS']],
    ['feedbackWorkingDays', 21, ['POLICY_OUT_OF_BOUNDS']],
    ['ordinaryReplyWorkingDays', 8, ['POLICY_OUT_OF_BOUNDS']],
    ['rollForwardClosingDay', false, []],
    ['rollForwardClosingDay', 'false', ['POLICY_OUT_OF_BOUNDS']],
    ['commentsShown', 'NEVER', []],
    ['commentsShown', 'ALWAYS', ['POLICY_OUT_OF_BOUNDS']],
    ['commentsShown', 'toString', ['POLICY_OUT_OF_BOUNDS']],
  ])('%s取%s', (key, value, found) => {
    expect(codes({ [key]: value })).toEqual(found);
  });

  it('超出范围的一次全部指出，写明可取的值', () => {
    const found = refuseLocalPolicy({ minShortenedDays: 0, feedbackWorkingDays: 99, commentMaxChars: 2_000 });
    expect(found.map(({ fields }) => fields)).toEqual([['minShortenedDays'], ['feedbackWorkingDays']]);
    expect(found[0]?.fix).toContain('1至29之间的整数');
    expect(found.every(({ basis }) => basis === 'DESIGN')).toBe(true);
  });
});

describe('表单中填写的设定按种类读取', () => {
  it.each([
    ['minShortenedDays', ' 10 ', 10],
    ['minShortenedDays', '十', '十'],
    ['minShortenedDays', '', ''],
    ['consumerShareMin', '0.4', 0.4],
    ['rollForwardClosingDay', 'true', true],
    ['rollForwardClosingDay', 'false', false],
    ['rollForwardClosingDay', '是', '是'],
    ['commentsShown', 'NEVER', 'NEVER'],
  ])('%s：“%s”', (key, text, value) => {
    expect(readPolicyValue(key, text)).toBe(value);
  });
});
