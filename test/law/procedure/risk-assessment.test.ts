import { describe, expect, it } from 'vitest';
import { type EarlierAssessment, refuseEarlierAssessment } from '#server/law/procedure/earlier-assessment.ts';
import {
  RISK_KIND_LABELS,
  RISK_LEVEL_LABELS,
  RiskKind,
  RiskLevel,
  type RiskReport,
  refuseRiskReport,
} from '#server/law/procedure/risk-assessment.ts';
import { refuseRiskDecision } from '#server/law/procedure/risk-control.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('第二十二条 已按有关规定评估过的不重复评估：原有的评估有据可查，范围相同，情况没有变化', () => {
  const today = '2026-11-20';
  const earlier: EarlierAssessment = {
    title: '城乡公交票价调整社会稳定风险评估报告',
    underRules: '某省重大事项社会稳定风险评估办法',
    assessedOn: '2026-10-10',
    sameScope: true,
    changedSince: false,
  };
  it.each([
    ['同一范围，没有变化', {}, [], []],
    ['当日评估', { assessedOn: today }, [], []],
    ['没有写明按照什么规定', { underRules: ' ' }, ['underRules'], ['LAW']],
    ['范围不同', { sameScope: false }, ['sameScope'], ['DESIGN']],
    ['情况已有变化', { changedSince: true }, ['changedSince'], ['DESIGN']],
    ['日期在今天之后', { assessedOn: '2026-11-21' }, ['assessedOn'], ['DESIGN']],
    [
      '全部指出',
      { title: '', underRules: '', sameScope: false, changedSince: true },
      ['title', 'underRules', 'sameScope', 'changedSince'],
      ['DESIGN', 'LAW', 'DESIGN', 'DESIGN'],
    ],
  ] as const)('此前的评估：%s', (_, change, fields, bases) => {
    const found = refuseEarlierAssessment({ ...earlier, ...change }, today);
    expect(found.flatMap((finding) => finding.fields)).toEqual(fields);
    expect(found.map(({ basis }) => basis)).toEqual(bases);
    expect(codes(found).every((code) => code === 'RISK_ASSESSMENT_REQUIRED')).toBe(true);
  });

  it('只勾选，没有提交原有评估的', () =>
    expect(refuseEarlierAssessment(null, today)).toMatchObject([
      { code: 'RISK_ASSESSMENT_REQUIRED', basis: 'LAW', severity: 'BLOCK', fields: ['facts'] },
    ]));
});

const point = {
  no: 1,
  kind: RiskKind.SOCIAL_STABILITY,
  description: '学生家庭负担增加引起不满',
  level: RiskLevel.MEDIUM,
};
const complete: RiskReport = {
  level: RiskLevel.MEDIUM,
  departmentsHeard: [{ unitName: '县公安局', opinion: '首周加强场站秩序维护' }],
  riskPoints: [point],
  measures: [{ pointNo: 1, text: '中小学生半价', unitName: '县交通运输局' }],
  responsePlan: ['发生集中反映的，由县信访局牵头当日答复'],
};
const judge = (change: Partial<RiskReport>) => refuseRiskReport({ ...complete, ...change });

describe('第二十三条 风险评估听取有关部门意见，形成风险点、防范措施、处置预案', () => {
  it.each([
    ['齐全', {}, [], []],
    ['没有听取部门意见', { departmentsHeard: [] }, ['RISK_REPORT_INCOMPLETE'], ['departmentsHeard']],
    [
      '听了部门，没有意见',
      { departmentsHeard: [{ unitName: '县公安局', opinion: ' ' }] },
      ['RISK_REPORT_INCOMPLETE'],
      ['departmentsHeard'],
    ],
    ['没有风险点', { riskPoints: [] }, ['RISK_REPORT_INCOMPLETE'], ['riskPoints']],
    ['没有防范措施', { measures: [] }, ['RISK_REPORT_INCOMPLETE'], ['measures']],
    ['没有处置预案', { responsePlan: [] }, ['RISK_REPORT_INCOMPLETE'], ['responsePlan']],
    ['处置预案空白', { responsePlan: ['  '] }, ['RISK_REPORT_INCOMPLETE'], ['responsePlan']],
    [
      '一个风险点没有措施',
      { riskPoints: [point, { ...point, no: 2 }] },
      ['RISK_POINT_UNCOVERED'],
      ['measures'],
    ],
    ['没有等级', { level: null }, ['RISK_LEVEL_MISSING'], ['level']],
    ['等级低于风险点', { level: RiskLevel.LOW }, ['RISK_LEVEL_BELOW_POINTS'], ['level']],
    ['等级高于风险点', { level: RiskLevel.HIGH }, [], []],
    [
      '全部指出',
      { level: undefined, departmentsHeard: [], riskPoints: [], measures: [], responsePlan: [] },
      [
        'RISK_REPORT_INCOMPLETE',
        'RISK_REPORT_INCOMPLETE',
        'RISK_REPORT_INCOMPLETE',
        'RISK_REPORT_INCOMPLETE',
        'RISK_LEVEL_MISSING',
      ],
      ['departmentsHeard', 'riskPoints', 'measures', 'responsePlan', 'level'],
    ],
  ])('%s', (_, change, found, fields) => {
    expect(codes(judge(change))).toEqual(found);
    expect(judge(change).flatMap((finding) => finding.fields)).toEqual(fields);
  });

  it('条例要求的四项不能缺；等级和逐点对应是我们的要求，只作警示', () => {
    const found = judge({ responsePlan: [], level: null, riskPoints: [point, { ...point, no: 2 }] });
    expect(found.map(({ severity, basis }) => `${severity} ${basis}`)).toEqual([
      'BLOCK LAW',
      'WARN DESIGN',
      'WARN DESIGN',
    ]);
  });

  it('领域和等级各有名称', () => {
    expect(Object.keys(RISK_KIND_LABELS)).toEqual(Object.values(RiskKind));
    expect(Object.keys(RISK_LEVEL_LABELS)).toEqual(Object.values(RiskLevel));
  });
});

describe('第二十四条 决策机关认为风险可控的，可以作出决策；不可控的，调整至可控后再作决策', () => {
  it.each([
    ['可控', true, true, []],
    ['不可控', true, false, ['决策机关认定风险不可控，不能通过。']],
    ['没有认定', true, null, ['没有认定风险可控，不能通过。']],
    ['没有评估', false, null, []],
  ] as const)('%s', (_, assessed, controllable, said) => {
    const found = refuseRiskDecision(assessed, controllable);
    expect(found.map(({ message }) => message)).toEqual(said);
    expect(codes(found).every((code) => code === 'RISK_NOT_CONTROLLABLE')).toBe(true);
  });
});
