import { describe, expect, it } from 'vitest';
import { StepStatus } from '#schema/decision/step-status.ts';
import {
  missedDecisionTime,
  type RecordedStep,
  stepLine,
} from '#server/domains/decision/step-line.queries.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionPhase, DecisionStepKind, TimePrecision } from '#server/law/decision/decision-phase.ts';

const {
  PUBLIC_PARTICIPATION: PARTICIPATION,
  HEARING,
  RISK_ASSESSMENT: RISK,
  LEGALITY_REVIEW: LEGALITY,
  COLLECTIVE_DISCUSSION: DISCUSSION,
} = DecisionStepKind;
const P = DecisionPhase;
const step = (kind: DecisionStepKind, status = StepStatus.DONE): RecordedStep => ({
  kind,
  status,
  happenedOn: '2026-05-01',
  note: null,
});
const plan = {
  requiredSteps: [DISCUSSION, PARTICIPATION, LEGALITY, RISK],
  plannedOn: '2026-09-01' as CalendarDay | null,
  plannedPrecision: TimePrecision.MONTH,
};
const course = (
  phase: DecisionPhase | null,
  steps: RecordedStep[] = [],
  today: CalendarDay = '2026-06-01',
) => ({
  plan,
  steps,
  phase,
  today,
});
const states = (...args: Parameters<typeof course>) =>
  stepLine(course(...args))
    .map(({ state }) => state)
    .join(' ');

describe('流程线：公众参与、风险评估、合法性审查、集体讨论', () => {
  it.each<[string, Parameters<typeof course>, string]>([
    ['没有启动的，下一步是第一步', [null], 'NEXT NONE NONE NONE'],
    ['起草中', [P.DRAFTING], 'NEXT NONE NONE NONE'],
    ['公众参与阶段', [P.CONSULTING], 'NOW NEXT NONE NONE'],
    ['记录为进行中的', [P.DRAFTING, [step(PARTICIPATION, StepStatus.IN_PROGRESS)]], 'NOW NEXT NONE NONE'],
    ['公众参与办完', [P.REVISING, [step(PARTICIPATION)]], 'DONE NEXT NONE NONE'],
    ['后面的步骤先办完', [P.REVISING, [step(RISK)]], 'NEXT DONE NONE NONE'],
    ['合法性审查阶段', [P.LEGALITY_REVIEW, [step(PARTICIPATION), step(RISK)]], 'DONE DONE NOW NEXT'],
    ['待集体讨论，前面有未记录的', [P.READY_FOR_DISCUSSION, [step(PARTICIPATION)]], 'DONE NONE NONE NOW'],
    [
      '免予办理的步骤不算下一步',
      [P.REVISING, [step(PARTICIPATION), step(RISK, StepStatus.WAIVED)]],
      'DONE NONE NEXT NONE',
    ],
    [
      '全部办完',
      [P.APPROVED, [PARTICIPATION, RISK, LEGALITY, DISCUSSION].map((kind) => step(kind))],
      'DONE DONE DONE DONE',
    ],
    ['逾期的是正在办的一步', [P.CONSULTING, [], '2026-10-01'], 'LATE NEXT NONE NONE'],
    [
      '逾期而没有正在办的，是下一步',
      [P.REVISING, [step(PARTICIPATION)], '2026-10-01'],
      'DONE LATE NEXT NONE',
    ],
    ['逾期而没有启动', [null, [], '2026-10-01'], 'LATE NEXT NONE NONE'],
    ['已决策的不再逾期', [P.APPROVED, [step(DISCUSSION)], '2026-10-01'], 'NEXT NONE NONE DONE'],
  ])('%s', (_, args, expected) => {
    expect(states(...args)).toBe(expected);
  });

  it('依程序排序，不依填写的先后；目录没有写、也没有记录的步骤不列；没有记录的没有日期', () => {
    const line = stepLine(course(P.REVISING, [step(DISCUSSION), step(PARTICIPATION)]));
    expect(line.map(({ kind }) => kind)).toEqual([PARTICIPATION, RISK, LEGALITY, DISCUSSION]);
    expect(line.map(({ happenedOn }) => happenedOn)).toEqual(['2026-05-01', null, null, '2026-05-01']);
  });

  it('目录没有写而实际履行的，也列出；不履行的可选步骤不列', () => {
    const waived = { ...step(DecisionStepKind.EXPERT_REVIEW), status: StepStatus.WAIVED };
    const line = stepLine(course(P.REVISING, [step(PARTICIPATION), step(HEARING), waived]));
    expect(line.map(({ kind }) => kind)).toEqual([PARTICIPATION, HEARING, RISK, LEGALITY, DISCUSSION]);
  });
});

describe('目录所列决策时间', () => {
  it.each<[TimePrecision, CalendarDay | null, CalendarDay, boolean]>([
    [TimePrecision.MONTH, '2026-09-01', '2026-09-30', false],
    [TimePrecision.MONTH, '2026-09-01', '2026-10-01', true],
    [TimePrecision.MONTH, '2024-02-01', '2024-02-29', false],
    [TimePrecision.MONTH, '2026-12-01', '2027-01-01', true],
    [TimePrecision.QUARTER, '2026-07-01', '2026-09-30', false],
    [TimePrecision.QUARTER, '2026-07-01', '2026-10-01', true],
    [TimePrecision.DAY, '2026-09-05', '2026-09-05', false],
    [TimePrecision.DAY, '2026-09-05', '2026-09-06', true],
    [TimePrecision.DAY, null, '2099-01-01', false],
  ])('%s %s，到%s逾期：%s', (plannedPrecision, plannedOn, today, missed) => {
    const planned = { ...plan, plannedOn, plannedPrecision };
    expect(missedDecisionTime({ plan: planned, phase: P.REVISING, today })).toBe(missed);
  });

  const concluded = [P.DECLINED, P.APPROVED, P.REJECTED, P.ISSUED, P.PUBLISHED, P.TERMINATED, P.ARCHIVED];
  it.each(concluded)('%s的不再逾期', (phase) => {
    expect(missedDecisionTime({ plan, phase, today: '2027-01-01' })).toBe(false);
  });
});
