import { LAWS } from '#test/law/catalogue/laws.ts';
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { dutiesOf, dutyClock, DutyState, Lateness } from '#server/law/compliance/duties.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { calendar, day } from '#test/law/calendar/calendars.ts';
import { one, state } from './duties-judged.ts';
import { decision, record, until, without } from './duties-record.ts';

const { AHEAD, LATE, DUE, MET, NOT_APPLICABLE } = DutyState;
const K = RecordKind;
const P = DecisionPhase;

describe('第三十三条 案卷移交和补充归档', () => {
  it.each([
    ['公布当日', '2026-05-19', DUE],
    ['公布后第30日', '2026-06-18', DUE],
    ['公布后第31日', '2026-06-19', LATE],
  ])('案卷移交 %s', (_, today, stands) => {
    const facts = decision({ phase: P.EXECUTING, records: until(K.EXECUTION_PLAN) });
    expect(one('ARCHIVE', facts, today)).toMatchObject({ state: stands, dueOn: '2026-06-18' });
    expect(state('ARCHIVE_SUPPLEMENT', facts, today)).toBe(AHEAD);
  });

  it.each([
    ['期限内移交', '2026-06-18', MET, null],
    ['迟一日移交', '2026-06-19', LATE, Lateness.DONE_LATE],
  ])('案卷移交 %s', (_, handedOn, stands, lateness) => {
    const records = [...until(K.EXECUTION_PLAN), record(K.HANDOVER, day(handedOn))];
    const facts = decision({ phase: P.EXECUTING, records });
    expect(one('ARCHIVE', facts, '2026-07-30')).toMatchObject({ state: stands, lateness });
  });

  it.each([
    ['办结当日', '2026-07-01', DUE],
    ['办结后第30日', '2026-07-31', DUE],
    ['办结后第31日', '2026-08-01', LATE],
  ])('补充归档 %s', (_, today, stands) => {
    const facts = decision({ phase: P.COMPLETED, phaseSince: '2026-07-01', records: without(K.ARCHIVE) });
    expect(one('ARCHIVE_SUPPLEMENT', facts, today)).toMatchObject({ state: stands, dueOn: '2026-07-31' });
    expect(state('ARCHIVE', facts, today)).toBe(MET);
  });

  it('没有先行移交的，归档时一并移交', () => {
    const facts = decision({
      records: without(K.HANDOVER, K.ARCHIVE).concat(record(K.ARCHIVE, '2026-06-18')),
    });
    expect([state('ARCHIVE', facts), state('ARCHIVE_SUPPLEMENT', facts)]).toEqual([MET, MET]);
  });
});

describe('第三十八条 久拖不决', () => {
  const resting = decision({ phase: P.REVISING, phaseSince: '2026-03-01', records: until(K.RISK_FINDING) });
  it.each([
    ['停留第90日', '2026-05-30', DUE],
    ['停留第91日', '2026-05-31', LATE],
  ])('修改完善阶段%s', (_, today, stands) => {
    expect(one('NOT_PUT_OFF', resting, today)).toMatchObject({ dueOn: '2026-05-30', state: stands });
  });

  it('停留日数由本县设定；没有设定停留日数的阶段不适用', () => {
    const policy = { ...DEFAULT_POLICY, phaseDaysRevising: 30 };
    const duties = dutiesOf(resting, dutyClock(day('2026-04-01'), policy, calendar, LAWS));
    expect(duties.find(({ terms }) => terms.code === 'NOT_PUT_OFF')).toMatchObject({
      dueOn: '2026-03-31',
      state: LATE,
    });
    expect(state('NOT_PUT_OFF', decision({ phase: P.EXECUTING }))).toBe(NOT_APPLICABLE);
  });
});
