import { describe, expect, it } from 'vitest';
import type { ClockStep } from '#server/law/casework/case-clock.ts';
import { refuseFiling, refuseOutcome } from '#server/law/casework/request-answer.ts';
import type { Finding } from '#server/law/refusal.ts';
import { day } from '../calendar/calendars.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const step = (kind: ClockStep['kind'], endedOn: string | null = null, upheld: boolean | null = null) => ({
  kind,
  on: day('2026-11-04'),
  until: day('2026-11-25'),
  days: 15,
  endedOn: endedOn === null ? null : day(endedOn),
  upheld,
});

describe('国令711号第三十六条：答复的种类与办理过程相符', () => {
  it.each([
    ['予以公开', [], 'GIVEN', '2026-11-20', []],
    ['没有选种类', [], null, '2026-11-20', ['OUTCOME_REQUIRED']],
    ['正在等补正', [step('CORRECTION')], 'GIVEN', '2026-11-20', ['CORRECTION_AWAITED']],
    ['补正期限过了，按逾期不补正', [step('CORRECTION')], 'UNCORRECTED', '2026-11-26', []],
    ['补正期限还没有到', [step('CORRECTION')], 'UNCORRECTED', '2026-11-25', ['CORRECTION_AWAITED']],
    ['没有要求过补正', [], 'UNCORRECTED', '2026-11-26', ['OUTCOME_CORRECTED']],
    [
      '已经补正的，不是逾期不补正',
      [step('CORRECTION', '2026-11-20')],
      'UNCORRECTED',
      '2026-11-26',
      ['OUTCOME_CORRECTED'],
    ],
    ['补正后仍不明确', [step('CORRECTION', '2026-11-20')], 'STILL_UNCLEAR', '2026-11-26', []],
    [
      '没有补正过的，不是补正后仍不明确',
      [step('CORRECTION')],
      'STILL_UNCLEAR',
      '2026-11-26',
      ['OUTCOME_NEVER_CORRECTED'],
    ],
    [
      '正在征求第三方意见，不能公开',
      [step('THIRD_PARTY')],
      'PARTLY_GIVEN',
      '2026-11-25',
      ['OPINION_AWAITED'],
    ],
    ['第三方逾期没有意见，由机关决定', [step('THIRD_PARTY')], 'GIVEN', '2026-11-26', []],
    ['第三方回复后可以公开', [step('THIRD_PARTY', '2026-11-10', true)], 'GIVEN', '2026-11-11', []],
    ['没有征求过第三方', [step('OTHER_ORGAN')], 'OF_THIRD_PARTY', '2026-11-20', ['THIRD_PARTY_UNASKED']],
    ['第三方不同意', [step('THIRD_PARTY', '2026-11-10', false)], 'OF_THIRD_PARTY', '2026-11-11', []],
  ] as const)('%s', (_, steps, outcome, today, expected) => {
    expect(codes(refuseOutcome({ steps, decided: true }, outcome, day(today)))).toEqual(expected);
  });

  it('公众留言没有法定的答复种类', () => {
    expect(refuseOutcome({ steps: [], decided: false }, null, day('2026-11-20'))).toEqual([]);
    expect(codes(refuseOutcome({ steps: [], decided: false }, 'GIVEN', day('2026-11-20')))).toEqual([
      'OUTCOME_NOT_OF_KIND',
    ]);
  });
});

describe('归档：答复以后，一次', () => {
  it.each([
    ['已经答复', { state: 'ANSWERED', filedOn: null, applied: true }, []],
    ['还没有答复', { state: 'DRAFTED', filedOn: null, applied: true }, ['FILING_UNANSWERED']],
    ['已经归档', { state: 'ANSWERED', filedOn: day('2026-11-20'), applied: true }, ['FILED_ALREADY']],
    ['公众留言', { state: 'ANSWERED', filedOn: null, applied: false }, ['FILING_NOT_OF_KIND']],
  ] as const)('%s', (_, of, expected) => {
    expect(codes(refuseFiling(of))).toEqual(expected);
  });
});
