import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import {
  platformSince,
  refuseBeforeLateStart,
  refuseLateAnswer,
  refuseLateClosed,
  refuseLateDays,
  refuseLateForms,
  refuseLateSource,
  refuseUntoldStart,
} from '#server/law/procedure/late-entry.ts';
import {
  refuseNoDraft,
  refuseReviewedBefore,
  refuseUnexplainedChange,
} from '#server/law/procedure/late-review.ts';
import {
  LATE_STEP_LABELS,
  LateStep,
  refuseLateEffect,
  refuseLateOrder,
  refuseLatePhase,
} from '#server/law/procedure/late-step.ts';

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
const day = (text: string) => text as CalendarDay;
const S = LateStep;

describe('本事项的平台启用日：本县启用日，事项更早进入平台的，从那天起', () => {
  it.each([
    ['没有设定启用日', null, '2026-07-06', '', null],
    ['启用以后才启动', null, '2026-07-06', '2026-07-01', '2026-07-01'],
    ['启用以前已经在平台上启动', null, '2026-06-20', '2026-07-01', '2026-06-20'],
    ['补录以后不再变', '2026-07-01', '2026-02-02', '2027-01-01', '2026-07-01'],
  ] as const)('%s', (_, since, startedOn, firstDay, expected) => {
    expect(platformSince({ platformSince: since, startedOn }, firstDay)).toBe(expected);
  });
});

describe('逐项补录截止日：那一天还可以逐项补录，次日起只用登记表', () => {
  it.each([
    ['没有设定', '', []],
    ['还没有到', '2026-07-11', []],
    ['就是当日', '2026-07-10', []],
    ['前一日已经截止', '2026-07-09', ['LATE_FORMS_ENDED']],
  ] as const)('%s', (_, lastDay, expected) => {
    const found = refuseLateForms({ lastDay, today: day('2026-07-10') });
    expect(codes(found)).toEqual(expected);
  });

  it('理由写明截止日、从哪天起、还剩什么办法', () => {
    const [found] = refuseLateForms({ lastDay: day('2026-07-31'), today: day('2026-09-01') });
    expect(found?.message).toContain('2026年7月31日，自2026年8月1日起');
    expect(found?.fix).toMatch(/成批补录.*更正/);
  });
});

describe('补录的日期：启动以后、启用以前开始，已经发生', () => {
  const days = (first: string, more: object = {}) =>
    codes(
      refuseLateDays({
        step: S.EXPERT_REVIEW,
        days: [{ field: 'happenedOn', day: day(first) }],
        startedOn: day('2026-02-02'),
        since: day('2026-07-01'),
        today: day('2026-07-10'),
        ...more,
      }),
    );
  it.each([
    ['启动当天', '2026-02-02', []],
    ['启动前一天', '2026-02-01', ['HAPPENED_BEFORE_START']],
    ['启用前一天', '2026-06-30', []],
    ['启用当天', '2026-07-01', ['LATE_ENTRY_TOO_NEW']],
    ['明天', '2026-07-11', ['HAPPENED_IN_FUTURE', 'LATE_ENTRY_TOO_NEW']],
  ])('%s', (_, first, expected) => {
    expect(days(first)).toEqual(expected);
  });

  it('启动本身可以早于系统里的启动日期', () => {
    expect(days('2025-11-03', { step: S.START })).toEqual([]);
  });

  it('启用以前开始、启用以后结束的可以补录，例如县政府网站上没有截止的公开征求意见', () => {
    const both = ['2026-06-20', '2026-07-08'].map((one) => ({ field: 'opensOn', day: day(one) }));
    expect(days('', { days: both })).toEqual([]);
  });

  it('没有设定启用日的，只说这一条', () => {
    expect(days('2026-07-20', { since: null })).toEqual(['LATE_ENTRY_CLOSED']);
    expect(codes(refuseLateClosed(null))).toEqual(['LATE_ENTRY_CLOSED']);
    expect(refuseLateClosed(day('2026-07-01'))).toEqual([]);
  });
});

describe('来源、材料、启动的依据', () => {
  it.each([
    ['来源说明、材料都有', '原件存县住建局档案室', ['a'], []],
    ['来源没有内容', '详见附件', ['a'], ['LATE_SOURCE_REQUIRED']],
    ['没有材料', '原件存县住建局档案室', [], ['LATE_DOCUMENT_REQUIRED']],
  ])('%s', (_, source, files, expected) => {
    expect(codes(refuseLateSource(source, files))).toEqual(expected);
  });

  it('怎样启动要写明；先补录启动，再补录别的', () => {
    expect(codes(refuseUntoldStart('领导同意'))).toEqual(['LATE_START_UNTOLD']);
    expect(refuseUntoldStart('县政府批准启动，岚政办〔2026〕3号')).toEqual([]);
    expect(codes(refuseBeforeLateStart(S.DISCUSSION, false))).toEqual(['LATE_START_FIRST']);
    expect(refuseBeforeLateStart(S.START, false)).toEqual([]);
    expect(refuseBeforeLateStart(S.DISCUSSION, true)).toEqual([]);
  });

  it('已经答复的不再答复', () => {
    expect(codes(refuseLateAnswer(false))).toEqual(['LATE_ENTRY_SETTLED']);
    expect(refuseLateAnswer(true)).toEqual([]);
  });
});

describe('补录的先后：启动、准备、合法性审查、讨论、请示报告', () => {
  const at = (step: LateStep, first: string, last = first) => ({
    step,
    firstDay: day(first),
    lastDay: day(last),
  });
  const review = at(S.LEGALITY_REVIEW, '2026-05-11', '2026-05-22');
  it.each([
    ['同一天', at(S.DISCUSSION, '2026-05-22'), []],
    ['讨论早于审查意见', at(S.DISCUSSION, '2026-05-21'), ['LATE_ORDER']],
    ['征求意见在送审前截止', at(S.SOLICITATION, '2026-04-01', '2026-05-11'), []],
    ['征求意见在送审后截止', at(S.SOLICITATION, '2026-04-01', '2026-05-12'), ['LATE_ORDER']],
    ['风险认定可以在审查以后', at(S.RISK_FINDING, '2026-06-01'), []],
    ['报告早于审查', at(S.PARTY_REPORT, '2026-05-01'), ['LATE_ORDER']],
    ['启动晚于审查', at(S.START, '2026-06-01'), ['LATE_ORDER']],
  ])('%s', (_, entry, expected) => {
    expect(codes(refuseLateOrder(entry, [review], 'x'))).toEqual(expected);
  });

  it('准备的程序之间不分先后', () => {
    expect(
      refuseLateOrder(at(S.EXPERT_REVIEW, '2026-03-01'), [at(S.SOLICITATION, '2026-04-01')], 'x'),
    ).toEqual([]);
  });
});

describe('在哪个阶段确认：前面的程序办完，后面的才算数', () => {
  it.each([
    [S.START, DecisionPhase.INITIATED, []],
    [S.RESEARCH, DecisionPhase.DRAFTING, ['LATE_ENTRY_NOT_YET']],
    [S.SOLICITATION, DecisionPhase.INITIATED, ['LATE_ENTRY_NOT_YET']],
    [S.SOLICITATION, DecisionPhase.REVISING, []],
    [S.LEGALITY_REVIEW, DecisionPhase.CONSULTING, ['LATE_ENTRY_NOT_YET']],
    [S.DISCUSSION, DecisionPhase.READY_FOR_DISCUSSION, []],
    [S.PARTY_REPORT, DecisionPhase.READY_FOR_DISCUSSION, ['LATE_ENTRY_NOT_YET']],
    [S.NPC_REPORT, DecisionPhase.APPROVED, []],
  ] as const)('%s，%s', (step, phase, expected) => {
    expect(codes(refuseLateEffect(step, phase))).toEqual(expected);
  });

  it('印发以后不再补录；以前都可以提出', () => {
    expect(codes(refuseLatePhase(DecisionPhase.ISSUED))).toEqual(['LATE_ENTRY_TOO_FAR']);
    expect(codes(refuseLatePhase(DecisionPhase.PROPOSED))).toEqual(['LATE_ENTRY_TOO_FAR']);
    expect(refuseLatePhase(DecisionPhase.INITIATED)).toEqual([]);
    expect(refuseLatePhase(DecisionPhase.APPROVED)).toEqual([]);
  });

  it('每一种都有名称', () => {
    expect(Object.keys(LATE_STEP_LABELS)).toEqual(Object.values(LateStep));
  });
});

describe('补录的审查和讨论，针对哪一份草案', () => {
  it.each([
    ['没有选取', undefined, ['LATE_DRAFT_REQUIRED']],
    ['不是草案', { kind: DocumentKind.OTHER }, ['LATE_DRAFT_REQUIRED']],
    ['草案', { kind: DocumentKind.DRAFT }, []],
  ])('%s', (_, file, expected) => {
    expect(codes(refuseNoDraft(file, 'draftFileId'))).toEqual(expected);
  });

  it('意见早于送审的改正日期', () => {
    expect(codes(refuseReviewedBefore(day('2026-05-11'), day('2026-05-10')))).toEqual([
      'LATE_REVIEWED_BEFORE',
    ]);
    expect(refuseReviewedBefore(day('2026-05-11'), day('2026-05-11'))).toEqual([]);
  });

  it('讨论的与审查的不是同一份，写明按审查意见改了什么', () => {
    const other = { reviewed: 'a', discussed: 'b' };
    expect(codes(refuseUnexplainedChange(other, '略'))).toEqual(['LATE_CHANGE_UNEXPLAINED']);
    expect(refuseUnexplainedChange(other, '按第一点意见，在第三条写明起步价的依据。')).toEqual([]);
    expect(refuseUnexplainedChange({ reviewed: 'a', discussed: 'a' }, '')).toEqual([]);
  });
});
