import { HearingChoice } from '#server/law/decision/decision-category.ts';
import { DecisionPhase, type DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import type { RowPlan } from '#test/kernel/build-catalogue.ts';
import type { Stage } from './stage.ts';

const { CONSULTING, DRAFTING, EXECUTING, INITIATED } = DecisionPhase;

const LISTED = ['PUBLIC_PARTICIPATION', 'LEGALITY_REVIEW', 'COLLECTIVE_DISCUSSION', 'FAIR_COMPETITION'];
const WITH_COMPETITION: RowPlan = {
  hearing: HearingChoice.NO,
  requiredSteps: LISTED as DecisionStepKind[],
};
/** Gates while the public is heard (第十四条至第十八条). */
export const HEARD: readonly Stage[] = [
  {
    title: '第三条 专门规定的期限不因说明理由、经批准而缩短',
    phase: DRAFTING,
    set: `special_rules = '{LAND_ACQUISITION}'`,
    deeds: [['openRound', { days: 14, reason: true, approved: true }]],
    rule: 'R-04',
  },
  {
    title: '第十四条 正在公开征求意见的，不得终止',
    phase: DRAFTING,
    deeds: [['openRound', { days: 31 }], ['terminateDecision']],
    rule: 'R-13',
  },
  {
    title: '第十六条 已经公告听证会的，不得终止',
    phase: DRAFTING,
    deeds: [['announceHearing'], ['terminateDecision']],
    rule: 'R-13',
  },
  {
    title: '第十四条 依法不予公开须由另一人审查，情形改动以后认定失效',
    phase: DRAFTING,
    deeds: [
      ['claimNotPublic', { lawless: false }],
      ['reviewNotPublic', { passes: true }],
      ['bringDraft'],
      ['submitLegality'],
    ],
    rule: 'R-13',
  },
];

/** Gates of what is decided (第三十六条、第三十七条), and of what was assessed before (第二十二条). */
export const IN_FORCE: readonly Stage[] = [
  {
    title: '第三十七条 重大调整承接原有的情形、专门规定和目录要求',
    phase: EXECUTING,
    row: WITH_COMPETITION,
    set: `facts = '{TECHNICAL}', special_rules = '{URBAN_RURAL_PLAN}'`,
    deeds: [
      ['adjustDecision', { facts: [] }],
      ['proposeDecisionFacts', { fact: undefined, silent: false }],
    ],
    rule: null,
  },
  {
    title: '第三十六条 决策前承担评估的单位不得评估',
    phase: CONSULTING,
    deeds: [
      ['recordRiskAssessment'],
      { rows: `update decision set phase = 'EXECUTING' where id = $1` },
      ['startEvaluation', { conflict: true }],
    ],
    rule: 'R-61',
  },
  {
    title: '第三十六条 决策后评估应当听取社会公众意见',
    phase: EXECUTING,
    deeds: [
      ['startEvaluation', { conflict: false }],
      ['recordEvaluation', { unheard: true, papers: true }],
    ],
    rule: 'R-61',
  },
  {
    title: '第二十二条 情况已经变化的评估不代替风险评估',
    phase: INITIATED,
    deeds: [
      ['proposeDecisionFacts', { fact: 'VALID_EARLIER_ASSESSMENT', earlier: 'CHANGED', silent: false }],
    ],
    rule: 'R-42',
  },
];
