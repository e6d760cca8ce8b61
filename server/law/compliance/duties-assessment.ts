/** 国令713号第十九条至第二十四条、第二十九条: the duties of expert argument, risk assessment and fair competition (论证评估环节的合规事项). */
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { attests, type Course, last, Reached, toldOf } from './duties-course.ts';
import { Attest, type DecisionRecordFacts } from './duties-facts.ts';
import { DutyStage, type Proof } from './duties-state.ts';
import { type DutyRow, exemptUnlessTaken, waivedStep } from './duties-table.ts';
import { Role } from '#server/law/people/role.ts';

type Row = DutyRow<DecisionRecordFacts>;
const R = Reached;
const S = DecisionStepKind;
const K = RecordKind;

/** The last record of a kind, where it attests this (最近一次记录). */
const lastAttesting = (kind: RecordKind, attest: Attest) => (_: unknown, course: Course) => {
  const told = last(course, kind);
  return told && attests(told, attest) ? told.proof : null;
};

const taken =
  (kind: RecordKind) =>
  (_: unknown, course: Course): Proof | null =>
    last(course, kind)?.proof ?? null;

/** Owed where the step must be taken or was; a step passed over is shown separately. */
const within = (step: DecisionStepKind, kind: RecordKind) => ({
  opens: R.DRAFTING,
  gate: R.SENT,
  exempt: (_: unknown, course: Course) =>
    waivedStep(course, step) === null
      ? exemptUnlessTaken(course, step, toldOf(course, kind).length > 0)
      : null,
  waived: (_: unknown, course: Course) => waivedStep(course, step),
});

const experts = {
  stage: DutyStage.EXPERTS,
  role: Role.UNIT_STAFF,
  ...within(S.EXPERT_REVIEW, K.EXPERT_REVIEW),
};

const EXPERTS: readonly Row[] = [
  {
    code: 'EXPERT_REVIEW',
    rule: 'R-38',
    basis: 'LAW',
    article: '国令713号第十九条',
    title: '专业性、技术性较强的，组织专家论证必要性、可行性、科学性',
    ...experts,
    proof: taken(K.EXPERT_REVIEW),
  },
  {
    code: 'EXPERTS_NEUTRAL',
    rule: 'R-40',
    basis: 'LAW',
    article: '国令713号第二十条',
    title: '参加论证的专家与决策事项没有直接利害关系',
    ...experts,
    proof: lastAttesting(K.EXPERT_REVIEW, Attest.EXPERTS_NEUTRAL),
  },
  {
    code: 'EXPERTS_SIGNED',
    rule: 'R-39',
    basis: 'LAW',
    article: '国令713号第二十条',
    title: '专家独立出具书面论证意见并签名，专业机构盖章',
    ...experts,
    proof: lastAttesting(K.EXPERT_REVIEW, Attest.EXPERTS_SIGNED),
  },
  {
    code: 'EXPERTS_ANSWERED',
    rule: 'R-51',
    basis: 'LAW',
    article: '国令713号第二十九条',
    title: '说明专家论证意见的研究采纳情况',
    ...experts,
    gate: R.SCHEDULED,
    proof: lastAttesting(K.EXPERT_REVIEW, Attest.EXPERTS_ANSWERED),
  },
];

const risk = { stage: DutyStage.RISK, ...within(S.RISK_ASSESSMENT, K.RISK_ASSESSMENT) };

const RISK: readonly Row[] = [
  {
    code: 'RISK_ASSESSMENT',
    rule: 'R-42',
    basis: 'LAW',
    article: '国令713号第二十二条',
    title: '可能对社会稳定、公共安全等造成不利影响的，评估风险',
    role: Role.UNIT_STAFF,
    ...risk,
    proof: taken(K.RISK_ASSESSMENT),
  },
  {
    code: 'RISK_REPORT',
    rule: 'R-43',
    basis: 'LAW',
    article: '国令713号第二十三条',
    title: '风险评估报告列明听取意见情况、风险点、防范措施和处置预案',
    role: Role.UNIT_STAFF,
    ...risk,
    proof: lastAttesting(K.RISK_ASSESSMENT, Attest.RISK_REPORT_COMPLETE),
  },
  {
    code: 'RISK_CONTROLLABLE',
    rule: 'R-44',
    basis: 'LAW',
    article: '国令713号第二十四条',
    title: '决策机关认为风险可控后作出决策',
    role: Role.GOV_LEADER,
    ...risk,
    gate: R.DECIDED,
    proof: (_, course) => {
      const assessment = last(course, K.RISK_ASSESSMENT);
      const finding = toldOf(course, K.RISK_FINDING).findLast(
        ({ record }) => assessment !== null && record.aboutId === assessment.record.id,
      );
      return finding && attests(finding, Attest.RISK_CONTROLLABLE) ? finding.proof : null;
    },
  },
];

const competition = {
  stage: DutyStage.COMPETITION,
  role: Role.MARKET_SUPERVISION,
  ...within(S.FAIR_COMPETITION, K.FAIR_COMPETITION),
};

const COMPETITION: readonly Row[] = [
  {
    code: 'FAIR_COMPETITION',
    rule: 'R-45',
    basis: 'LAW',
    article: '国令713号第二十九条、公平竞争审查条例第十四条',
    title: '涉及市场主体经济活动的，通过公平竞争审查',
    ...competition,
    proof: lastAttesting(K.FAIR_COMPETITION, Attest.COMPETITION_PASSED),
  },
  {
    code: 'OPERATORS_HEARD',
    rule: 'R-45',
    basis: 'LAW',
    article: '公平竞争审查条例第十六条',
    title: '公平竞争审查听取有关经营者的意见',
    ...competition,
    proof: lastAttesting(K.FAIR_COMPETITION, Attest.OPERATORS_HEARD),
  },
];

/** Experts, risk, competition (论证、评估、竞争审查的合规事项). */
export const ASSESSMENT_DUTIES: readonly Row[] = [...EXPERTS, ...RISK, ...COMPETITION];
