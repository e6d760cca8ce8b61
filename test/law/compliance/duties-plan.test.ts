import { describe, expect, it } from 'vitest';
import { type DecisionRecordFacts, DutyState } from '#server/law/compliance/duties.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { TimePrecision } from '#server/law/decision/decision-category.ts';
import { decision, round, until } from './duties-record.ts';
import { one } from './duties-judged.ts';

const { DUE, LATE, MET, NOT_APPLICABLE } = DutyState;
const P = DecisionPhase;
type Case = [what: string, today: string, facts: Partial<DecisionRecordFacts>, state: DutyState];

/** A matter of the catalogue, to be decided in September 2026, that is drafted and not yet put to the public. */
const drafting = (more: Partial<DecisionRecordFacts> = {}) =>
  decision({
    phase: P.DRAFTING,
    phaseSince: '2026-06-01',
    records: until(RecordKind.FACTS),
    rounds: [],
    hearings: [],
    catalogue: { ...decision().catalogue!, hearing: false, plans: [SEPTEMBER] },
    ...more,
  });
const SEPTEMBER = {
  year: 2026,
  publishedOn: '2026-01-26',
  plannedOn: '2026-09-01',
  precision: TimePrecision.MONTH,
  removed: false,
} as const;
const heard = { catalogue: { ...decision().catalogue!, hearing: true, plans: [SEPTEMBER] } };
const outside = { catalogue: null };

describe('按目录决策时间倒排的节点：到最迟日期还没有开始的，逾期', () => {
  it.each<Case>([
    ['开始公开征求意见：最迟当日', '2026-08-18', {}, DUE],
    ['开始公开征求意见：过了最迟日期', '2026-08-19', {}, LATE],
    ['已经公开的', '2026-08-19', { rounds: [round({ closed: false })] }, MET],
    ['公开后撤回的，还要再公开', '2026-08-19', { rounds: [round({ withdrawn: true })] }, LATE],
    ['已经送审的，不再倒排', '2026-09-25', { phase: P.LEGALITY_REVIEW }, NOT_APPLICABLE],
    ['目录外的，没有载明决策时间', '2026-08-19', outside, NOT_APPLICABLE],
    ['终止的，不再倒排', '2026-08-19', { phase: P.TERMINATED, phaseSince: '2026-07-01' }, NOT_APPLICABLE],
  ])('%s', (_, today, more, state) => {
    expect(one('START_SOLICITATION', drafting(more), today).state).toBe(state);
  });

  it.each<Case>([
    ['不听证的', '2026-09-01', {}, NOT_APPLICABLE],
    ['目录写明听证，最迟当日', '2026-09-02', heard, DUE],
    ['目录写明听证，过了最迟日期', '2026-09-03', heard, LATE],
  ])('听证会公告：%s', (_, today, more, state) => {
    expect(one('START_HEARING_NOTICE', drafting(more), today).state).toBe(state);
  });

  it.each<Case>([
    ['最迟当日', '2026-09-18', {}, DUE],
    ['过了最迟日期', '2026-09-19', {}, LATE],
    ['已经送审', '2026-09-19', { records: until(RecordKind.LEGALITY_SUBMISSION) }, MET],
  ])('送请合法性审查：%s', (_, today, more, state) => {
    expect(one('START_LEGALITY', drafting(more), today).state).toBe(state);
  });

  it('决策时间在放假安排公布之前的年度，倒排的日期还会变动，过了也不算逾期', () => {
    const january = { ...SEPTEMBER, year: 2027, plannedOn: '2027-01-01' } as const;
    const facts = drafting({ catalogue: { ...decision().catalogue!, plans: [january] } });
    const duty = one('START_SOLICITATION', facts, '2026-12-31');
    expect(duty.dueOn! < '2026-12-31').toBe(true);
    expect(duty).toMatchObject({ state: DUE, provisional: true });
  });

  it('调整目录推迟决策时间的，最迟日期随之推迟', () => {
    const later = { ...SEPTEMBER, publishedOn: '2026-08-03', plannedOn: '2026-10-01' } as const;
    const facts = drafting({ catalogue: { ...decision().catalogue!, plans: [SEPTEMBER, later] } });
    expect(one('START_SOLICITATION', facts, '2026-08-19')).toMatchObject({ state: DUE });
    expect(one('START_SOLICITATION', facts).dueOn! > '2026-08-18').toBe(true);
  });
});
