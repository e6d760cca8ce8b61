import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import type { Stage } from './stage.ts';
import type { Told } from './told.ts';

const { DRAFTING } = DecisionPhase;

/** 补录 (第三十三条). */
const TOLD_LATE: readonly Stage[] = [
  {
    title: '第十五条 补录的公开征求意见期限不足，不算已经听取意见',
    phase: DRAFTING,
    deeds: [
      ['proposeLateEntry', { step: 'START', tooNew: false }],
      ['confirmLateEntry'],
      ['proposeLateEntry', { step: 'SOLICITATION', tooNew: false, short: true }],
      ['confirmLateEntry'],
      ['finishParticipation'],
    ],
    rule: 'R-14',
  },
  {
    title: '第三十三条 补录的程序带有补录标记',
    phase: DRAFTING,
    deeds: [
      ['proposeLateEntry', { step: 'START', tooNew: false }],
      ['confirmLateEntry'],
      ['proposeLateEntry', { step: 'UNIT_CONSULTATION' }],
      ['confirmLateEntry'],
    ],
    rule: null,
  },
];

/** Entered and confirmed. */
const late = (step: string, more: Told = {}): Stage['deeds'] => [
  ['proposeLateEntry', { step, tooNew: false, short: false, ...more }],
  ['confirmLateEntry'],
];
const CONSULTED = [...late('START'), ...late('UNIT_CONSULTATION'), ...late('SOLICITATION')];
const REVIEWED: Stage['deeds'] = [...CONSULTED, ['finishParticipation'], ...late('LEGALITY_REVIEW')];
const AGREED = [...REVIEWED, ...late('DISCUSSION'), ...late('PARTY_REPORT')];

/** The decision as it went out before the platform (第三十一条、第三十二条). */
const ISSUES: readonly Stage[] = [
  {
    title: '第三十二条 启用平台以前已经印发的，逐项补录以后补录印发',
    phase: DRAFTING,
    deeds: [...AGREED, ...late('ISSUE')],
    rule: null,
  },
  {
    title: '第三十一条 没有请示报告党委的，不得补录印发',
    phase: DRAFTING,
    deeds: [...REVIEWED, ...late('DISCUSSION'), ...late('ISSUE')],
    rule: 'R-54',
  },
  {
    title: '第八条 应当报告人大而没有报告的，不得补录印发',
    phase: DRAFTING,
    set: `facts = '{NPC_MATTER}'`,
    deeds: [...AGREED, ...late('ISSUE')],
    rule: 'R-55',
  },
  {
    title: '第二十五条 补录的审查以前没有履行应当履行的程序的，不得补录审查',
    phase: DRAFTING,
    set: `facts = '{TECHNICAL}'`,
    deeds: [...CONSULTED, ['finishParticipation'], ...late('LEGALITY_REVIEW')],
    rule: 'R-38',
  },
];

/** 更正补录 (第三十三条). */
const CORRECTIONS: readonly Stage[] = [
  {
    title: '第三十三条 补录有误的，另附材料更正，代替原来的补录',
    phase: DRAFTING,
    deeds: [
      ...CONSULTED,
      ['correctLateEntry', { step: 'UNIT_CONSULTATION', newDocument: true }],
      ['confirmLateEntry'],
    ],
    rule: null,
  },
  {
    title: '第三十三条 更正没有另附材料的，不予更正',
    phase: DRAFTING,
    deeds: [...CONSULTED, ['correctLateEntry', { step: 'UNIT_CONSULTATION', newDocument: false }]],
    rule: 'R-58',
  },
  {
    title: '第三十三条 平台上已经据以送审的补录不得更正',
    phase: DRAFTING,
    deeds: [
      ...CONSULTED,
      ['finishParticipation'],
      ['submitLegality'],
      ['correctLateEntry', { step: 'SOLICITATION', newDocument: true }],
    ],
    rule: 'R-58',
  },
  {
    title: '第三十三条 提出更正以后送审的，更正不得确认',
    phase: DRAFTING,
    deeds: [
      ...CONSULTED,
      ['finishParticipation'],
      ['correctLateEntry', { step: 'UNIT_CONSULTATION', newDocument: true }],
      ['submitLegality'],
      ['confirmLateEntry'],
    ],
    rule: 'R-58',
  },
];

export const LATE: readonly Stage[] = [...TOLD_LATE, ...ISSUES, ...CORRECTIONS];
