/** 国令713号第十四条: by a forum or a visit on a decision the drafting unit hears the public while the draft is made. */
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { EVENT_KINDS, type EventKind } from './kinds.ts';
import { refuseActivityPhase } from '#server/law/participation/participation-activity.ts';
import type { Finding } from '#server/law/refusal.ts';

/** The decision that an event names, and whether the host prepares it (相关决策). */
export interface NamedDecision {
  phase: DecisionPhase;
  ours: boolean;
}

/**
 * Reasons against hearing the public on this decision by such an event (听取公众意见); none for an event that only explains.
 */
export const refuseEventHearing = (kind: EventKind, decision: NamedDecision | null): Finding[] => {
  if (decision === null || EVENT_KINDS[kind].hears === null) return [];
  return [...refuseActivityPhase(decision.phase), ...(decision.ours ? [] : [ofOthers])];
};

const ofOthers: Finding = {
  rule: 'R-14',
  basis: 'DESIGN',
  article: '公众参与活动公告规则',
  severity: 'BLOCK',
  code: 'DECISION_OF_OTHERS',
  message: '这项决策由别的单位承办，座谈、走访由承办单位举行。',
  fields: ['decisionId'],
  fix: '请承办单位筹备，本单位协办；或者不选相关决策。',
};
