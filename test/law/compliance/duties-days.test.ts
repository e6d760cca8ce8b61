import { describe, expect, it } from 'vitest';
import { TimePrecision } from '#server/law/decision/decision-category.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DutyState, Lateness } from '#server/law/compliance/duties.ts';
import type { UnclearFact } from '#server/law/feedback/unclear-reason.ts';
import { day } from '#test/law/calendar/calendars.ts';
import { one, state } from './duties-judged.ts';
import { decision, record, round, telling, until } from './duties-record.ts';

const { LATE, MISSING, DUE, MET, WAIVED, NOT_APPLICABLE } = DutyState;
const K = RecordKind;
const P = DecisionPhase;

describe('第十五条 期限一般不少于30日，缩短的予以说明', () => {
  const short = (reason: string | null, more = {}) =>
    decision({
      rounds: [
        round({
          period: {
            opensOn: '2026-03-02',
            closesOn: '2026-03-16',
            shortenReason: reason,
            shortenApprovedBy: '分管副县长',
            ...more,
          },
        }),
      ],
    });
  const reason = '汛期将至，堤防加固须在四月前完成招标，故缩短征求意见的期限';
  it.each([
    ['31日', decision(), MET, NOT_APPLICABLE],
    ['14日，公布时已说明', short(reason), WAIVED, MET],
    ['14日，没有说明', short(null), MISSING, MISSING],
    [
      '14日，公布以后才说明',
      short(reason, {
        opensAt: new Date('2026-03-02T01:00:00Z'),
        shortenReasonAt: new Date('2026-03-03T01:00:00Z'),
      }),
      MISSING,
      MISSING,
    ],
    ['14日，审批人空缺', short(reason, { shortenApprovedBy: '' }), MISSING, MISSING],
  ])('%s', (_, facts, period, explained) => {
    expect([state('PERIOD', facts), state('SHORTENING_EXPLAINED', facts)]).toEqual([period, explained]);
  });
});

describe('期限', () => {
  const closed = (publishedOn: string | null) =>
    decision({
      phase: P.REVISING,
      records: until(K.RISK_FINDING),
      rounds: [round({ report: { ...round().report!, publishedOn: publishedOn ? day(publishedOn) : null } })],
    });
  it.each([
    ['到期日前没有公布', null, '2026-05-06', DUE, null],
    ['过了到期日没有公布', null, '2026-05-07', LATE, Lateness.UNMET],
    ['到期日公布', '2026-05-06', '2026-06-01', MET, null],
    ['迟一日公布', '2026-05-07', '2026-06-01', LATE, Lateness.DONE_LATE],
  ])('意见采纳情况 %s', (_, publishedOn, today, stands, lateness) => {
    expect(one('FEEDBACK', closed(publishedOn), today)).toMatchObject({ state: stands, lateness });
  });

  it('暂定的期限不算逾期', () => {
    const facts = closed(null);
    const provisional = { ...facts, rounds: [{ ...facts.rounds[0]!, feedbackDueProvisional: true }] };
    expect(one('FEEDBACK', provisional, '2027-05-07')).toMatchObject({ state: DUE, provisional: true });
  });

  const asked = (unclear: UnclearFact | null) => {
    const facts = closed('2026-05-06');
    return { ...facts, rounds: [{ ...facts.rounds[0]!, unclear }] };
  };
  it.each([
    ['到期日答复', { answeredOn: '2026-06-08' }, '2026-07-01', MET, null],
    ['迟一日答复', { answeredOn: '2026-06-09' }, '2026-07-01', LATE, Lateness.DONE_LATE],
    ['还没有到期', { answeredOn: null }, '2026-06-08', DUE, null],
    ['到期没有答复', { answeredOn: null }, '2026-06-09', LATE, Lateness.UNMET],
    ['期限是暂定的', { answeredOn: null, provisional: true }, '2026-06-09', DUE, null],
  ] as const)('理由不清楚的再次答复 %s', (_, given, today, stands, lateness) => {
    const facts = asked({ dueOn: '2026-06-08', provisional: false, ...given });
    expect(one('REASONS_CLARIFIED', facts, today)).toMatchObject({ state: stands, lateness });
  });

  it('没有人提出理由不清楚的，不适用再次答复', () => {
    expect(one('REASONS_CLARIFIED', asked(null), '2026-07-01')).toMatchObject({
      state: NOT_APPLICABLE,
    });
  });

  const issued = (...records: ReturnType<typeof record>[]) =>
    decision({ phase: P.ISSUED, records: [...until(K.PARTY_REPORT), ...records] });
  it.each([
    ['印发后第20个工作日', '2026-06-12', DUE],
    ['印发后第21个工作日', '2026-06-15', LATE],
  ])('决策公布 %s', (_, today, stands) => {
    const facts = issued(record(K.ISSUE, '2026-05-15'));
    expect(one('PUBLICATION', facts, today)).toMatchObject({ dueOn: '2026-06-12', state: stands });
  });

  it('把印发日期更正到以后，公布期限不因此延后', () => {
    const facts = issued(
      record(K.ISSUE, '2026-05-15'),
      record(K.ISSUE, '2026-06-10', [], { replacesId: 'ISSUE@2026-05-15' }),
    );
    expect(one('PUBLICATION', facts, '2026-06-15')).toMatchObject({ dueOn: '2026-06-12', state: LATE });
  });

  it.each([
    ['按期办理、当日登记', '2026-06-12', '2026-06-12', null, MET, null],
    ['迟办', '2026-06-20', '2026-06-20', null, LATE, Lateness.DONE_LATE],
    ['迟办后更正为按期，仍是迟办', '2026-06-20', '2026-06-20', '2026-06-10', LATE, Lateness.DONE_LATE],
    ['所称日期按期，到期以后才登记', '2026-06-10', '2026-06-20', null, LATE, Lateness.TOLD_LATE],
    ['按期后更正为迟办', '2026-06-10', '2026-06-10', '2026-06-15', LATE, Lateness.DONE_LATE],
  ] as const)('决策公布 %s', (_, saidOn, recordedOn, corrected, stands, lateness) => {
    const told = record(K.PUBLICATION, saidOn, [], { id: 'told', recordedOn });
    const facts = decision({
      phase: P.PUBLISHED,
      records: [
        ...until(K.ISSUE),
        told,
        ...(corrected ? [record(K.PUBLICATION, corrected, [], { id: 'again', replacesId: 'told' })] : []),
      ],
    });
    expect(one('PUBLICATION', facts)).toMatchObject({
      state: stands,
      lateness,
      proof: { saidOn: corrected ?? saidOn, recordedOn },
    });
  });

  it.each([
    ['决策时间当月未作出', '2026-06-30', DUE],
    ['次月仍未作出', '2026-07-01', LATE],
  ])('目录载明的决策时间 %s', (_, today, stands) => {
    const facts = decision({ phase: P.REVISING, phaseSince: '2026-06-01', records: until(K.RISK_FINDING) });
    expect(state('DECISION_TIME', facts, today)).toBe(stands);
  });

  const plan = (publishedOn: string, plannedOn: string) => ({
    year: 2026,
    publishedOn: day(publishedOn),
    plannedOn: day(plannedOn),
    precision: TimePrecision.MONTH,
    removed: false,
  });
  it.each([
    ['到期前调整目录，期限随之改变', '2026-06-20', '2026-09-30', DUE],
    ['到期后才调整目录，不掩盖逾期', '2026-07-10', '2026-06-30', LATE],
  ])('目录载明的决策时间 %s', (_, adjustedOn, dueOn, stands) => {
    const facts = decision({
      phase: P.REVISING,
      records: until(K.RISK_FINDING),
      catalogue: {
        ...decision().catalogue!,
        plans: [plan('2026-01-26', '2026-06-01'), plan(adjustedOn, '2026-09-01')],
      },
    });
    expect(one('DECISION_TIME', facts)).toMatchObject({ dueOn, state: stands });
  });
});

describe('第二十六条 送请审查留出必要的时间，一般不少于七个工作日', () => {
  const meeting = (setsOn: string, reviewed: boolean, acknowledged: string[] = []) =>
    decision({
      phase: P.SCHEDULED,
      acknowledged,
      records: telling(K.SCHEDULE, { setsOn: day(setsOn) }).filter(
        ({ kind }) => reviewed || kind !== K.LEGALITY_OPINION,
      ),
    });
  it.each([
    ['满七个工作日', meeting('2026-05-11', false), MET],
    ['差一个工作日', meeting('2026-05-09', false), MISSING],
    ['差一个工作日，已登记理由', meeting('2026-05-09', false, ['REVIEW_TIME_SHORT']), WAIVED],
    ['审查已经完成', meeting('2026-05-09', true), MET],
  ])('%s', (_, facts, stands) => {
    expect(state('REVIEW_TIME', facts)).toBe(stands);
  });
});

describe('采纳情况公布前经他人保密审查', () => {
  it.each([
    ['他人审查', 'reviewer', MET],
    ['起草人自己审查', 'clerk', DUE],
  ])('%s', (_, reviewedById, stands) => {
    expect(
      state(
        'REPORT_REVIEWED',
        decision({ rounds: [round({ report: { ...round().report!, reviewedById } })] }),
      ),
    ).toBe(stands);
  });
});
