/** 第四章 决策执行和调整 at its borders: 第三十四条至第三十七条; of repeal see `repeal.test.ts`. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { refuseSuggestion } from '#server/law/decision/decision-suggestion.ts';
import { type ClauseDuty, refuseClauseDuties } from '#server/law/execution/clause-duty.ts';
import {
  type ExecutionPlan,
  ExecutionReportKind,
  refuseExecutionPlan,
  refuseExecutionReport,
} from '#server/law/execution/execution.ts';
import {
  EvaluationParticipant,
  type EvaluationReport,
  EvaluationTrigger,
  refuseEvaluationReport,
  refuseEvaluationStart,
} from '#server/law/execution/post-evaluation.ts';
import {
  refuseAdjustment,
  refuseSuspension,
  type Suspension,
  SuspensionGround,
} from '#server/law/execution/suspension.ts';
import { Role } from '#server/law/people/role.ts';
import { found, reasonOf } from './found.ts';

const [HEAD, DEPUTY] = [Role.HEAD_OF_GOVERNMENT, Role.GOV_LEADER];

describe('第三十四条 明确执行单位，执行单位报告执行情况', () => {
  it.each<[string, ExecutionPlan, string[]]>([
    ['一个单位，由它自己督促', { executingUnitIds: ['civil'], supervisingUnitId: 'civil' }, []],
    ['一个单位，一个空白', { executingUnitIds: ['civil', ' '], supervisingUnitId: 'office' }, []],
    [
      '两个空白',
      { executingUnitIds: [' ', ' '], supervisingUnitId: 'office' },
      ['EXECUTOR_REQUIRED', 'EXECUTOR_REPEATED'],
    ],
  ])('%s', (_, plan, expected) => expect(found(refuseExecutionPlan(plan))).toEqual(expected));

  it.each<[string, string, CalendarDay, string[]]>([
    ['闰日发现，次日报告', 'civil', '2028-02-29', []],
    ['报告的次日才发现', 'civil', '2028-03-02', ['EXECUTION_REPORT_EARLY']],
    ['别的单位替它报告', 'office', '2028-03-01', ['NOT_EXECUTOR']],
  ])('报告：%s', (_, unitId, foundOn, expected) => {
    const report = {
      kind: ExecutionReportKind.FORCE_MAJEURE,
      unitId,
      text: '山洪冲毁站台',
      foundOn,
      reportedOn: '2028-03-01',
    } as const;
    expect(found(refuseExecutionReport(report, { executingUnitIds: ['civil'] }))).toEqual(expected);
  });

  const duty: ClauseDuty = {
    anchorId: null,
    unitId: 'civil',
    task: '建成日间照料中心',
    beneficiary: '',
    dueAfter: '收到申请',
    dueDays: 1,
  };
  it.each<[string, Partial<ClauseDuty>, string[]]>([
    ['一个工作日', {}, []],
    ['二百五十个工作日', { dueDays: 250 }, []],
    ['负一个工作日', { dueDays: -1 }, ['DUTY_DUE_OUT_OF_RANGE']],
    [
      '不是执行单位、没有任务、期限一半：一次说全',
      { unitId: 'x', task: ' ', dueAfter: '' },
      ['DUTY_HOLDER_UNKNOWN', 'DUTY_TASK_REQUIRED', 'DUTY_DUE_UNFINISHED'],
    ],
  ])('任务：%s', (_, change, expected) => {
    const findings = refuseClauseDuties([{ ...duty, ...change }], {
      executingUnitIds: ['civil'],
      clauseIds: [],
    });
    expect(found(findings)).toEqual(expected);
  });
});

describe('第三十五条 公布以后随时可以提出意见，终止以后只读', () => {
  const at = (text: string) => new Date(text);
  const published = at('2026-12-31T16:00:00Z');
  it.each<[string, Date | null, Date, string[]]>([
    ['元旦零时公布，前一毫秒', null, at('2026-12-31T15:59:59.999Z'), ['SUGGESTION_BEFORE_PUBLICATION']],
    ['元旦零时', null, published, []],
    ['公布与废止同一时刻', published, published, ['SUGGESTION_CLOSED']],
  ])('%s', (_, endedAt, now, expected) =>
    expect(found(refuseSuggestion({ publishedAt: published, endedAt }, now))).toEqual(expected),
  );
});

describe('第三十六条 决策后评估：有情形，不由原评估单位评估，听取公众意见', () => {
  const T = EvaluationTrigger;
  const named = (name: string) => ({ id: null, name });
  it.each<[string, EvaluationTrigger[], string[], string[], string[]]>([
    ['三种情形有一种，另一个机构评估', [T.ORGAN_DEEMS_NEEDED], ['b'], ['a'], []],
    ['两个机构，其中一个承担过论证', [T.MISSES_EFFECT], ['b', 'a'], ['a'], ['EVALUATOR_CONFLICT']],
    ['决策以前没有评估过的，谁都可以', [T.MISSES_EFFECT], ['a'], [], []],
    [
      '没有情形，又由原单位评估：一次说全',
      [],
      ['a'],
      ['a'],
      ['EVALUATION_TRIGGER_REQUIRED', 'EVALUATOR_CONFLICT'],
    ],
  ])('%s', (_, triggers, evaluators, prior, expected) => {
    const start = { triggers, evaluators: evaluators.map(named), priorAssessors: prior.map(named) };
    expect(found(refuseEvaluationStart(start))).toEqual(expected);
  });

  const report: EvaluationReport = {
    publicHeardBy: [ParticipationMethod.QUESTIONNAIRE],
    participants: [EvaluationParticipant.MASS_ORGANISATION],
    conclusion: '继续执行',
  };
  it.each<[string, Partial<EvaluationReport>, string[]]>([
    ['问卷一种、人民团体一家', {}, []],
    [
      '没有听取公众意见，其他方面都参加了',
      { publicHeardBy: [], participants: Object.values(EvaluationParticipant) },
      ['EVALUATION_PUBLIC_UNHEARD'],
    ],
    [
      '听取了公众意见，没有别人参加，没有结论',
      { participants: [], conclusion: ' ' },
      ['EVALUATION_PARTICIPANTS_EXPECTED?', 'EVALUATION_CONCLUSION_REQUIRED'],
    ],
  ])('评估报告：%s', (_, change, expected) =>
    expect(found(refuseEvaluationReport({ ...report, ...change }))).toEqual(expected),
  );
});

describe('第三十七条 中止：有情形且紧急，行政首长决定；调整：履行程序', () => {
  const order: Suspension = {
    decidedByRole: HEAD,
    ground: SuspensionGround.FORCE_MAJEURE,
    situation: reasonOf(5),
    urgency: reasonOf(5),
    record: '2号',
  };
  const CODE = 'SUSPENSION_GROUND_REQUIRED';
  it.each<[string, Partial<Suspension>, string[]]>([
    ['情形、紧急各写五字，记录只有文号', {}, []],
    ['情形四字', { situation: reasonOf(4) }, [CODE]],
    ['紧急四字', { urgency: reasonOf(4) }, [CODE]],
    ['紧急只写“情况紧急”', { urgency: '情况紧急' }, [CODE]],
    ['记录写“无”', { record: '无' }, [CODE]],
    ['副县长决定，紧急没有写', { decidedByRole: DEPUTY, urgency: '' }, ['HEAD_DECIDES', CODE]],
  ])('中止：%s', (_, change, expected) =>
    expect(found(refuseSuspension({ ...order, ...change }))).toEqual(expected),
  );

  const S = DecisionStepKind;
  it.each<[string, Role, number, DecisionStepKind[], string[]]>([
    ['只有审查和讨论，理由五字', HEAD, 5, [S.LEGALITY_REVIEW, S.COLLECTIVE_DISCUSSION], []],
    ['理由四字', HEAD, 4, [S.LEGALITY_REVIEW, S.COLLECTIVE_DISCUSSION], ['CHANGE_REASON_REQUIRED']],
    [
      '别的程序都有，没有讨论',
      HEAD,
      5,
      Object.values(S).filter((one) => one !== S.COLLECTIVE_DISCUSSION),
      ['ADJUSTMENT_PROCEDURE_REQUIRED'],
    ],
    [
      '副县长决定，理由四字，没有程序：一次说全',
      DEPUTY,
      4,
      [],
      ['HEAD_DECIDES', 'CHANGE_REASON_REQUIRED', 'ADJUSTMENT_PROCEDURE_REQUIRED'],
    ],
  ])('调整：%s', (_, decidedByRole, chars, requiredSteps, expected) => {
    expect(found(refuseAdjustment({ decidedByRole, reason: reasonOf(chars), requiredSteps }))).toEqual(
      expected,
    );
  });
});
