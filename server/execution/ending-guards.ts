import { refuseDecisionEvent } from '#server/law/decision-course.ts';
import type { DecisionPhase } from '#server/law/decision-phase.ts';
import type { Finding } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';

const TOLD_MIN = 10;

/** What forbids ending a decision before it was taken (终止): nobody is being heard on it. */
export const refuseTermination = (phase: DecisionPhase, openRounds: readonly number[]): Finding[] => [
  ...refuseDecisionEvent('terminate', phase),
  ...openRounds.map(beingHeard),
];

/** What forbids saying too little of why or how it ended (理由、结果). */
export const refuseUntold = (text: string, what: string): Finding[] =>
  substance(text) < TOLD_MIN ? [untold(what)] : [];

const ours = { basis: 'DESIGN', article: '办理流程', severity: 'BLOCK' } as const;

const beingHeard = (round: number): Finding => ({
  ...ours,
  rule: 'R-13',
  code: 'CONSULTATION_OPEN',
  message: `第${round}轮征求意见正在进行或者已经预约公布，不能终止。`,
  fields: [],
  fix: '先由承办单位撤回征求意见，向社会说明，再终止。',
});

const untold = (what: string): Finding => ({
  ...ours,
  rule: 'R-58',
  code: 'REASON_TOO_SHORT',
  message: `没有写明${what}，或者不足${TOLD_MIN}字。`,
  fields: ['reason'],
  fix: `写明${what}。`,
});
