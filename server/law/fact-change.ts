/**
 * The circumstances of a matter decide which steps the statute asks for, so they are told before the discussion, and told anew with a
 * reason (事项情形的认定和更正). That a matter lawfully stays closed is no circumstance a clerk may tick: 国令713号第十四条.
 */
import { DecisionFact } from './decision-facts.ts';
import { DECISION_PHASE_LABELS, DecisionPhase } from './decision-phase.ts';
import type { LocalPolicy } from './local-policy.ts';
import type { Finding } from './refusal.ts';
import { substance } from './substance.ts';

/** A telling of what is true of a matter (情形认定). */
export interface FactChange {
  phase: DecisionPhase;
  /** null where nothing has been told yet. */
  before: readonly DecisionFact[] | null;
  after: readonly DecisionFact[];
  reason: string;
}

const P = DecisionPhase;
const UNDECIDED: ReadonlySet<DecisionPhase> = new Set([
  P.INITIATED,
  P.DRAFTING,
  P.CONSULTING,
  P.REVISING,
  P.LEGALITY_REVIEW,
  P.READY_FOR_DISCUSSION,
  P.SCHEDULED,
]);

/** What forbids telling circumstances in this phase (认定情形的阶段). */
export const refuseFactPhase = (phase: DecisionPhase): Finding[] =>
  UNDECIDED.has(phase) ? [] : [decided(phase)];

/** What forbids telling a matter's circumstances so (情形认定). */
export const refuseFactChange = (
  change: FactChange,
  { reasonMinChars }: Pick<LocalPolicy, 'reasonMinChars'>,
): Finding[] => [
  ...refuseFactPhase(change.phase),
  ...(newly(change, DecisionFact.LAWFULLY_NOT_PUBLIC) ? [claimRequired] : []),
  ...(needsReason(change) && substance(change.reason) < reasonMinChars ? [reasonless(reasonMinChars)] : []),
];

const newly = ({ before, after }: FactChange, fact: DecisionFact) =>
  after.includes(fact) && !before?.includes(fact);

/** Said for the first time, facts speak for themselves; a correction, or an assessment not repeated, does not. */
const needsReason = (change: FactChange) =>
  newly(change, DecisionFact.VALID_EARLIER_ASSESSMENT) ||
  (change.before !== null && differs(change.before, change.after));

const differs = (one: readonly DecisionFact[], other: readonly DecisionFact[]) =>
  Object.values(DecisionFact).some((fact) => one.includes(fact) !== other.includes(fact));

const ours = { rule: 'R-26', basis: 'DESIGN', article: '决策办理流程', severity: 'BLOCK' } as const;

const decided = (phase: DecisionPhase): Finding => ({
  ...ours,
  code: 'WRONG_STAGE',
  message: `当前环节为“${DECISION_PHASE_LABELS[phase]}”，不能再认定事项情形。`,
  fields: [],
  fix: '讨论决定以前认定；决策后有变化的，按调整程序办理。',
});

const claimRequired: Finding = {
  rule: 'R-13',
  basis: 'LAW',
  article: '国令713号第十四条',
  severity: 'BLOCK',
  code: 'PARTICIPATION_REQUIRED',
  message: '不予公开不是可以自行勾选的情形，应当听取公众意见。',
  fields: ['facts'],
  fix: '去掉这一项；确有不予公开的法定理由的，提出理由并经保密审查员审查。',
};

const reasonless = (chars: number): Finding => ({
  ...ours,
  code: 'FACT_REASON_REQUIRED',
  message: '没有写明更正情形的理由，或者原有风险评估的依据。',
  fields: ['reason'],
  fix: `写明理由；本县设定不少于${chars}字，标点和重复的字句不计。`,
});
