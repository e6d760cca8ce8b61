import { describe, expect, it } from 'vitest';
import type { ClockStep } from '#server/law/casework/case-clock.ts';
import { refuseDecidedExtension } from '#server/law/casework/request-extension.ts';
import {
  opinionAwaited,
  refuseOwnCorrection,
  refuseStep,
  refuseStepEnd,
  stepUntil,
} from '#server/law/casework/request-steps.ts';
import type { AskedStep, Stepping } from '#server/law/casework/request-term.ts';
import type { Finding } from '#server/law/refusal.ts';
import { calendar, day } from '../calendar/calendars.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const WHY = '申请内容没有写明是哪一年度的哪一份文件';
const step = (kind: ClockStep['kind'], more: Partial<ClockStep> = {}) => ({
  kind,
  on: day('2026-11-04'),
  until: kind === 'EXTENSION' ? null : day('2026-11-25'),
  days: 10,
  endedOn: null,
  upheld: null,
  byId: 'clerk',
  ...more,
});
const item = (more: Partial<Stepping<ReturnType<typeof step>>> = {}) => ({
  state: 'ASSIGNED' as const,
  receivedOn: day('2026-11-02'),
  dueOn: day('2026-11-30'),
  steps: [],
  clocked: true,
  ...more,
});
const ask = (kind: AskedStep['kind'], more: Partial<AskedStep> = {}): AskedStep => ({
  kind,
  reason: WHY,
  whom: '岚溪某建材公司',
  days: 10,
  ...more,
});

describe('R-77 补正：7个工作日内一次性告知，期限合理', () => {
  it.each([
    ['第7个工作日告知', item(), ask('CORRECTION'), '2026-11-11', []],
    ['第8个工作日告知', item(), ask('CORRECTION'), '2026-11-12', ['CORRECTION_TOO_LATE']],
    [
      '第二次要求补正',
      item({ steps: [step('CORRECTION')] }),
      ask('CORRECTION'),
      '2026-11-05',
      ['CORRECTION_ONCE'],
    ],
    ['只给4个工作日', item(), ask('CORRECTION', { days: 4 }), '2026-11-05', ['CORRECTION_LIMIT']],
    ['给21个工作日', item(), ask('CORRECTION', { days: 21 }), '2026-11-05', ['CORRECTION_LIMIT']],
    ['没有写期限', item(), ask('CORRECTION', { days: null }), '2026-11-05', ['CORRECTION_LIMIT']],
    [
      '理由只有套话',
      item(),
      ask('CORRECTION', { reason: '根据有关规定' }),
      '2026-11-05',
      ['STEP_REASON_TOO_SHORT'],
    ],
    ['还没有登记', item({ state: 'RECEIVED' }), ask('CORRECTION'), '2026-11-05', ['CASE_NOT_ASSIGNED']],
    ['已经答复', item({ state: 'ANSWERED' }), ask('CORRECTION'), '2026-11-05', ['CASE_ANSWERED']],
    ['公众留言没有补正', item({ clocked: false }), ask('CORRECTION'), '2026-11-05', ['STEP_NOT_OF_KIND']],
    [
      '全部问题一次指出',
      item({ dueOn: day('2026-11-09'), steps: [step('CORRECTION')] }),
      ask('CORRECTION', { days: 1, reason: '' }),
      '2026-11-16',
      ['CORRECTION_ONCE', 'CORRECTION_TOO_LATE', 'CORRECTION_LIMIT', 'TERM_OVER', 'STEP_REASON_TOO_SHORT'],
    ],
  ])('%s', (_, of, asked, today, expected) => {
    expect(codes(refuseStep(of, asked, day(today), calendar))).toEqual(expected);
  });
});

describe('R-79、R-76 征求意见和延期', () => {
  it.each([
    ['征求第三方意见', item(), ask('THIRD_PARTY'), []],
    ['没有写征求谁', item(), ask('OTHER_ORGAN', { whom: ' ' }), ['STEP_WHOM_REQUIRED']],
    ['同时征求两家', item({ steps: [step('THIRD_PARTY')] }), ask('OTHER_ORGAN'), []],
    ['延长20个工作日', item(), ask('EXTENSION', { days: 20, whom: '' }), []],
    ['延长21个工作日', item(), ask('EXTENSION', { days: 21 }), ['EXTENSION_LENGTH']],
    ['延长0个工作日', item(), ask('EXTENSION', { days: 0 }), ['EXTENSION_LENGTH']],
    [
      '再次延期',
      item({ steps: [step('EXTENSION', { upheld: true })] }),
      ask('EXTENSION'),
      ['EXTENSION_ONCE'],
    ],
    ['前一次还在审批', item({ steps: [step('EXTENSION')] }), ask('EXTENSION'), ['EXTENSION_ONCE']],
    [
      '前一次没有同意的，可以再提',
      item({ steps: [step('EXTENSION', { upheld: false })] }),
      ask('EXTENSION'),
      [],
    ],
    ['期限已过', item({ dueOn: day('2026-11-09') }), ask('EXTENSION'), ['TERM_OVER']],
  ])('%s', (_, of, asked, expected) => {
    expect(codes(refuseStep(of, asked, day('2026-11-10'), calendar))).toEqual(expected);
  });

  it.each([
    ['补正期限由告知写明', ask('CORRECTION', { days: 5 }), '2026-11-17'],
    ['第三方15个工作日', ask('THIRD_PARTY', { days: 5 }), '2026-12-01'],
    ['延期没有回复期限', ask('EXTENSION'), null],
  ])('%s', (_, asked, until) => {
    expect(stepUntil(asked, day('2026-11-10'), calendar)).toBe(until);
  });

  it.each([
    ['本人以外的负责人同意', 'lead', { upheld: true, reason: '' }, '2026-11-20', []],
    ['提出人自己审批', 'clerk', { upheld: true, reason: '' }, '2026-11-20', ['EXTENSION_SECOND_PERSON']],
    ['不同意要写理由', 'lead', { upheld: false, reason: '无' }, '2026-11-20', ['EXTENSION_REFUSAL_UNSAID']],
    ['期限最后一日可以同意', 'lead', { upheld: true, reason: '' }, '2026-11-30', []],
    ['期限过后不能同意', 'lead', { upheld: true, reason: '' }, '2026-12-01', ['TERM_OVER']],
  ])('%s', (_, actor, decided, today, expected) => {
    const of = item({ steps: [step('EXTENSION')] });
    expect(codes(refuseDecidedExtension(of, actor, day(today), decided))).toEqual(expected);
  });

  it('没有提出过延期的，无从审批', () => {
    const decided = { upheld: true, reason: '' };
    expect(codes(refuseDecidedExtension(item(), 'lead', day('2026-11-20'), decided))).toEqual([
      'EXTENSION_NOT_ASKED',
    ]);
  });
});

describe('R-77、R-79 补正和回复只登记一次', () => {
  const reply = { upheld: true, reply: '同意公开' };
  it.each([
    ['第三方同意', step('THIRD_PARTY'), reply, []],
    ['没有选择是否同意', step('THIRD_PARTY'), { ...reply, upheld: null }, ['STEP_STANCE_REQUIRED']],
    ['没有写回复', step('OTHER_ORGAN'), { ...reply, reply: '。' }, ['STEP_REPLY_REQUIRED']],
    ['书面补正', step('CORRECTION'), { upheld: null, reply: '指2026年的客流调查报告' }, []],
    ['已经登记过', step('THIRD_PARTY', { endedOn: day('2026-11-06') }), reply, ['STEP_NOT_AWAITED']],
    ['延期不在这里审批', step('EXTENSION'), reply, ['STEP_NOT_AWAITED']],
    ['没有这一项', undefined, reply, ['STEP_NOT_AWAITED']],
  ])('%s', (_, of, entered, expected) => {
    expect(codes(refuseStepEnd(item(), of, entered))).toEqual(expected);
  });

  it.each([
    ['按告知补正', [step('CORRECTION')], 'ASSIGNED' as const, WHY, []],
    ['没有要求补正', [], 'ASSIGNED' as const, WHY, ['CORRECTION_NOT_ASKED']],
    [
      '已经补正',
      [step('CORRECTION', { endedOn: day('2026-11-06') })],
      'ASSIGNED' as const,
      WHY,
      ['CORRECTION_NOT_ASKED'],
    ],
    ['已经答复', [step('CORRECTION')], 'ANSWERED' as const, WHY, ['CORRECTION_NOT_ASKED']],
    ['没有写内容', [step('CORRECTION')], 'ASSIGNED' as const, '见上', ['CORRECTION_TEXT_TOO_SHORT']],
  ])('本人补正：%s', (_, steps, state, text, expected) => {
    expect(codes(refuseOwnCorrection({ state, steps }, text))).toEqual(expected);
  });

  it('征求意见的期限过了，不再等待', () => {
    expect(opinionAwaited([step('THIRD_PARTY')], day('2026-11-25'))).toBe(true);
    expect(opinionAwaited([step('THIRD_PARTY')], day('2026-11-26'))).toBe(false);
  });
});
