import { DecisionPhase, type DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import type { RowPlan } from '#test/kernel/build-catalogue.ts';
import type { Stage } from './stage.ts';

const { APPROVED, DRAFTING, READY_FOR_DISCUSSION } = DecisionPhase;

const LEAST = ['PUBLIC_PARTICIPATION', 'LEGALITY_REVIEW', 'COLLECTIVE_DISCUSSION'];
const WITH_EXPERTS = [...LEAST, 'EXPERT_REVIEW'];
const SAYS = { hearing: 'NO', methods: ['FORUM'], steps: LEAST, laws: [] };
const EXPERTS_LISTED: RowPlan = { requiredSteps: WITH_EXPERTS as DecisionStepKind[] };
/** Before the day on which the editions of these gates are published. */
const BEGUN = `started_on = '2026-07-03'`;
const DONE = (...kinds: string[]) => ({
  rows: `update decision_step set status = 'DONE', happened_on = '2026-07-05' where decision_id = $1
    and kind in (${kinds.map((kind) => `'${kind}'`).join()})`,
});
const RELEASED: Stage['deeds'] = [
  ['publishEdition', { row: SAYS }],
  ['proposeDecisionFacts', { releases: ['EXPERT_REVIEW'] }],
  ['confirmDecisionFacts', { fact: undefined }],
];

/** 目录的新版本 and what it drops (第三条第三款). */
export const EDITIONS: readonly Stage[] = [
  {
    title: '第三条 目录新版本增加的程序和专门规定约束在办的决策',
    phase: DRAFTING,
    deeds: [['publishEdition', { row: { ...SAYS, steps: WITH_EXPERTS, laws: ['URBAN_RURAL_PLAN'] } }]],
    rule: null,
  },
  {
    title: '第三条 目录新版本增加程序，已经审查的退回办理',
    phase: READY_FOR_DISCUSSION,
    deeds: [
      DONE('PUBLIC_PARTICIPATION', 'LEGALITY_REVIEW'),
      ['publishEdition', { row: { ...SAYS, hearing: 'YES' } }],
    ],
    rule: null,
  },
  {
    title: '第三条 目录新版本不约束已经讨论决定的决策',
    phase: APPROVED,
    deeds: [
      DONE(...LEAST),
      ['publishEdition', { row: { ...SAYS, steps: WITH_EXPERTS, laws: ['URBAN_RURAL_PLAN'] } }],
    ],
    rule: null,
  },
  {
    title: '第三条 目录新版本删去的程序仍然应当履行',
    phase: READY_FOR_DISCUSSION,
    row: EXPERTS_LISTED,
    set: BEGUN,
    deeds: [
      DONE('PUBLIC_PARTICIPATION', 'LEGALITY_REVIEW'),
      { rows: `update decision set phase = 'REVISING' where id = $1` },
      ['publishEdition', { row: SAYS }],
      ['submitLegality'],
    ],
    rule: 'R-38',
  },
  {
    title: '第三条 目录新版本删去的程序，经认定以后免除',
    phase: DRAFTING,
    row: EXPERTS_LISTED,
    set: BEGUN,
    deeds: RELEASED,
    rule: null,
  },
  {
    title: '第三条 免除以后，目录再写明的重新约束',
    phase: DRAFTING,
    row: EXPERTS_LISTED,
    set: BEGUN,
    deeds: [...RELEASED, ['publishEdition', { row: { ...SAYS, steps: WITH_EXPERTS } }]],
    rule: null,
  },
  {
    title: '第三条 目录仍然写明的程序不得免除',
    phase: DRAFTING,
    row: EXPERTS_LISTED,
    set: BEGUN,
    deeds: [['proposeDecisionFacts', { releases: ['EXPERT_REVIEW'] }]],
    rule: 'R-07',
  },
  {
    title: '第十九条 条例要求的程序，目录删去也不得免除',
    phase: DRAFTING,
    row: EXPERTS_LISTED,
    set: `facts = '{TECHNICAL}', ${BEGUN}`,
    deeds: [
      ['publishEdition', { row: SAYS }],
      ['proposeDecisionFacts', { releases: ['EXPERT_REVIEW'] }],
    ],
    rule: 'R-07',
  },
  {
    title: '第三条 提出免除以后目录又写明的，不得认定免除',
    phase: DRAFTING,
    row: EXPERTS_LISTED,
    set: BEGUN,
    deeds: [
      ['publishEdition', { row: SAYS }],
      ['proposeDecisionFacts', { releases: ['EXPERT_REVIEW'] }],
      ['publishEdition', { row: { ...SAYS, steps: WITH_EXPERTS } }],
      ['confirmDecisionFacts', { fact: undefined }],
    ],
    rule: 'R-07',
  },
];
