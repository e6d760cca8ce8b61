/** The gates of a decision's course, each with a beginning of its own, so that no walk has to come there by luck. */
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { EDITIONS } from './edition-stages.ts';
import { LATE } from './late-stages.ts';
import { HEARD, IN_FORCE } from './later-stages.ts';
import type { Stage } from './stage.ts';

const { DRAFTING, READY_FOR_DISCUSSION, REVISING } = DecisionPhase;

const OUTSIDE = `outside_reason = '汛期抢险形成的新事项，本年度目录没有列入。', categories = '{POLICY}'`;
const ALL_DONE = {
  rows: `update decision_step set status = 'DONE', happened_on = '2026-07-06' where decision_id = $1
    and kind in ('PUBLIC_PARTICIPATION', 'LEGALITY_REVIEW')`,
};

const UNRULED: readonly Stage[] = [
  {
    title: '第十九条 事项情形没有认定，不得公开征求意见',
    phase: DRAFTING,
    set: 'facts_confirmed = false',
    deeds: [['openRound', { days: 31 }]],
    rule: 'R-38',
  },
  {
    title: '第二十五条 事项情形没有认定，不得送请合法性审查',
    phase: REVISING,
    set: 'facts_confirmed = false',
    deeds: [['submitLegality']],
    rule: 'R-38',
  },
  {
    title: '第二十九条 事项情形没有认定，不得提交讨论',
    phase: READY_FOR_DISCUSSION,
    set: 'facts_confirmed = false',
    deeds: [ALL_DONE, ['scheduleDiscussion']],
    rule: 'R-38',
  },
  {
    title: '第十六条 事项情形没有认定，不得公告听证会',
    phase: DRAFTING,
    set: 'facts_confirmed = false',
    deeds: [['announceHearing']],
    rule: 'R-38',
  },
];

const MATTERS: readonly Stage[] = [
  {
    title: '第三条 已经写明的专门规定不得取消',
    phase: DRAFTING,
    set: `${OUTSIDE}, special_rules = '{URBAN_RURAL_PLAN,REGULATORY_DOCUMENT}'`,
    deeds: [['tellMatter', { laws: ['REGULATORY_DOCUMENT'] }]],
    rule: 'R-04',
  },
  {
    title: '第三条 新的专门规定增加程序，已经审查的退回办理',
    phase: READY_FOR_DISCUSSION,
    set: `${OUTSIDE}, special_rules = '{}'`,
    deeds: [ALL_DONE, ['tellMatter', { laws: ['HOUSE_EXPROPRIATION'] }]],
    rule: null,
  },
  {
    title: '第十九条 认定增列情形增加程序，已经审查的退回办理',
    phase: READY_FOR_DISCUSSION,
    deeds: [ALL_DONE, ['proposeDecisionFacts'], ['confirmDecisionFacts', { fact: 'TECHNICAL' }]],
    rule: null,
  },
  {
    title: '第二十二条 认定时不得增列减免程序的情形',
    phase: DRAFTING,
    deeds: [['proposeDecisionFacts'], ['confirmDecisionFacts', { fact: 'VALID_EARLIER_ASSESSMENT' }]],
    rule: 'R-38',
  },
  {
    title: '第十四条 认定时不得增列依法不予公开',
    phase: DRAFTING,
    deeds: [['proposeDecisionFacts'], ['confirmDecisionFacts', { fact: 'LAWFULLY_NOT_PUBLIC' }]],
    rule: 'R-38',
  },
  {
    title: '第十九条 去掉认定过的情形应当说明理由',
    phase: DRAFTING,
    set: `facts = '{TECHNICAL}'`,
    deeds: [['proposeDecisionFacts', { fact: undefined, silent: true }]],
    rule: 'R-38',
  },
];

export const STAGES: readonly Stage[] = [...UNRULED, ...MATTERS, ...EDITIONS, ...HEARD, ...LATE, ...IN_FORCE];
