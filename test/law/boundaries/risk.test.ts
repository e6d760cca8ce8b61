/** 第二章第四节 风险评估 at its borders: 第二十二条至第二十四条. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { SpecialRule } from '#server/law/catalogue/special-law.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { refuseAdjustedFacts } from '#server/law/decision/fact-change.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { type ApprovalGround, refuseApproval } from '#server/law/procedure/discussion-minutes.ts';
import { type EarlierAssessment, refuseEarlierAssessment } from '#server/law/procedure/earlier-assessment.ts';
import {
  RiskKind,
  RiskLevel,
  type RiskReport,
  refuseRiskReport,
} from '#server/law/procedure/risk-assessment.ts';
import { refuseRiskFinding } from '#server/law/procedure/risk-finding.ts';
import { localLaw } from '#test/law/catalogue/laws.ts';
import { found, reasonOf } from './found.ts';

const F = DecisionFact;
const RISK = DecisionStepKind.RISK_ASSESSMENT;
const asked = localLaw({ steps: [RISK] });

describe('第二十二条 可能造成不利影响的应当评估；已按有关规定评估过的不重复', () => {
  const { REQUIRED, OPTIONAL } = Requirement;
  it.each<[string, DecisionFact[], DecisionStepKind[], SpecialRule[], Requirement]>([
    ['三种风险只有“其他”', [F.OTHER_GRAVE_RISK], [], [], REQUIRED],
    ['有风险，评估过', [F.MAY_HARM_STABILITY, F.VALID_EARLIER_ASSESSMENT], [], [], OPTIONAL],
    ['有风险，目录列了，评估过', [F.MAY_HARM_STABILITY, F.VALID_EARLIER_ASSESSMENT], [RISK], [], OPTIONAL],
    [
      '专门法律要求评估，评估过也要再做',
      [F.MAY_HARM_PUBLIC_SAFETY, F.VALID_EARLIER_ASSESSMENT],
      [RISK],
      [asked],
      REQUIRED,
    ],
    ['专业、技术性强，没有风险', [F.PROFESSIONAL, F.TECHNICAL], [], [], OPTIONAL],
    ['不予公开的，有风险仍应评估', [F.LAWFULLY_NOT_PUBLIC, F.MAY_HARM_STABILITY], [], [], REQUIRED],
  ])('%s', (_, facts, catalogueSteps, special, expected) => {
    const given = { catalogueHearing: false, solicitationRequired: true, catalogueSteps };
    const step = requiredSteps(new Set(facts), special, given).find(({ kind }) => kind === RISK);
    expect(step?.requirement).toBe(expected);
  });

  const TODAY: CalendarDay = '2028-03-01';
  const earlier: EarlierAssessment = {
    title: '稳定风险评估报告',
    underRules: '省稳评办法',
    assessedOn: '2028-02-29',
    sameScope: true,
    changedSince: false,
  };
  const CODE = 'RISK_ASSESSMENT_REQUIRED';
  it.each<[string, Partial<EarlierAssessment>, string[]]>([
    ['昨日（闰日）评估，范围相同', {}, []],
    ['明日的日期', { assessedOn: '2028-03-02' }, [CODE]],
    ['十年以前的，范围相同，情况没有变化', { assessedOn: '2018-03-01' }, []],
    ['昨日评估，是另一个范围', { sameScope: false }, [CODE]],
    ['另一个范围，情况又有变化：各说各的', { sameScope: false, changedSince: true }, [CODE, CODE]],
  ])('原有评估：%s', (_, change, expected) => {
    expect(found(refuseEarlierAssessment({ ...earlier, ...change }, TODAY))).toEqual(expected);
  });

  it.each<[string, DecisionFact[], string[]]>([
    ['带着风险情形', [F.MAY_HARM_STABILITY], []],
    ['带着“已评估过”', [F.MAY_HARM_STABILITY, F.VALID_EARLIER_ASSESSMENT], [CODE]],
    ['两项都减免程序', [F.VALID_EARLIER_ASSESSMENT, F.LAWFULLY_NOT_PUBLIC], ['PARTICIPATION_REQUIRED', CODE]],
  ])('第三十七条 重大调整：%s', (_, facts, expected) =>
    expect(found(refuseAdjustedFacts(facts))).toEqual(expected),
  );
});

describe('第二十三条 听取部门意见，形成风险点、防范措施、处置预案', () => {
  const point = {
    no: 1,
    kind: RiskKind.SOCIAL_STABILITY,
    description: '站点集中反映',
    level: RiskLevel.HIGH,
  };
  const report: RiskReport = {
    level: RiskLevel.HIGH,
    departmentsHeard: [{ unitName: '县公安局', opinion: '加强疏导' }],
    riskPoints: [point],
    measures: [{ pointNo: 1, text: '分批调价' }],
    responsePlan: ['当日答复'],
  };
  it.each<[string, Partial<RiskReport>, string[]]>([
    ['一个部门、一个风险点、一项措施、一条预案', {}, []],
    [
      '两个部门，一个没有意见',
      { departmentsHeard: [{ unitName: '县信访局', opinion: '' }, ...report.departmentsHeard] },
      [],
    ],
    ['措施写在不存在的风险点上', { measures: [{ pointNo: 2, text: '分批调价' }] }, ['RISK_POINT_UNCOVERED?']],
    ['有一个高风险点，总评中风险', { level: RiskLevel.MEDIUM }, ['RISK_LEVEL_BELOW_POINTS?']],
    ['没有风险点，也评了低风险', { level: RiskLevel.LOW, riskPoints: [] }, ['RISK_REPORT_INCOMPLETE']],
  ])('%s', (_, change, expected) =>
    expect(found(refuseRiskReport({ ...report, ...change }))).toEqual(expected),
  );
});

describe('第二十四条 认定风险可控方可决策', () => {
  it.each<[string, CalendarDay | null, CalendarDay, number, string[]]>([
    ['评估当日认定，理由十五字', '2026-12-31', '2026-12-31', 15, []],
    ['评估前一日认定', '2027-01-01', '2026-12-31', 15, ['FOUND_BEFORE_ASSESSED']],
    [
      '没有评估，理由又短：一次说全',
      null,
      '2026-12-31',
      14,
      ['RISK_UNASSESSED', 'RISK_FINDING_REASON_REQUIRED'],
    ],
  ])('%s', (_, assessedOn, happenedOn, chars, expected) => {
    expect(
      found(refuseRiskFinding({ happenedOn, reason: reasonOf(chars) }, assessedOn, DEFAULT_POLICY)),
    ).toEqual(expected);
  });

  const ground: ApprovalGround = {
    riskAssessed: true,
    riskControllable: true,
    fairCompetitionRequired: false,
    fairCompetitionPassed: null,
  };
  it.each<[string, Partial<ApprovalGround>, string[]]>([
    ['可以不评估而自行评估的，也要认定可控', { riskControllable: null }, ['RISK_NOT_CONTROLLABLE']],
    ['没有评估，也不需要', { riskAssessed: false, riskControllable: null }, []],
    ['风险可控，公平竞争审查应做而没有做', { fairCompetitionRequired: true }, ['FAIR_COMPETITION_REQUIRED']],
  ])('通过以前：%s', (_, change, expected) =>
    expect(found(refuseApproval({ ...ground, ...change }))).toEqual(expected),
  );
});
