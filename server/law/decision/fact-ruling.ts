/**
 * 情形认定: the unit states the circumstances of its matter with a reason for each; 司法局 rules on them. A statement of the
 * interested unit alone frees it from nothing, and nothing is published or reviewed before the ruling (R-38, R-42,
 * R-45; our order of work).
 */
import { type MeasuredReason, refuseShortReason } from '#server/law/reason.ts';
import { DECISION_FACT_LABELS, DecisionFact } from './decision-facts.ts';
import { claimRequired, refuseFactPhase, UNDECIDED } from './fact-change.ts';
import type { DecisionPhase } from './decision-phase.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { REASON_MIN } from '#server/law/substance.ts';

const r38 = provision('R-38', 'DESIGN', '事项情形认定规则');

/** One circumstance with its reason (情形及理由). */
export interface Circumstance {
  fact: DecisionFact;
  reason: string;
}

/** Circumstances the unit puts forward (提出的情形); `before` are those in force until then. */
export interface FactProposal {
  phase: DecisionPhase;
  before: readonly DecisionFact[];
  /** Circumstances that hold, with the reasons. */
  holding: readonly Circumstance[];
  /** Circumstances in force that hold no longer, with the reasons. */
  lowered: readonly Circumstance[];
  /** Reason for the whole; required where no circumstance holds. */
  reason: string;
}

/** Circumstances after the ruling (认定后的情形); 依法不予公开 is reviewed elsewhere and stays until it is lowered. */
export function proposedFacts({
  before,
  holding,
  lowered,
}: Omit<FactProposal, 'phase' | 'reason'>): DecisionFact[] {
  const holds = new Set(holding.map(({ fact }) => fact));
  const away = new Set(lowered.map(({ fact }) => fact));
  const kept = (fact: DecisionFact) =>
    fact === DecisionFact.LAWFULLY_NOT_PUBLIC && before.includes(fact) && !away.has(fact);
  return Object.values(DecisionFact).filter((fact) => holds.has(fact) || kept(fact));
}

/** Reasons against putting circumstances forward in this way (提出情形). */
export function refuseFactProposal(
  proposal: FactProposal,
  { reasonMinChars }: Pick<LocalPolicy, 'reasonMinChars'>,
): Finding[] {
  const { phase, before, holding, lowered, reason } = proposal;
  const after = proposedFacts(proposal);
  const silent = before.filter((fact) => !after.includes(fact) && !lowered.some((one) => one.fact === fact));
  return [
    ...refuseFactPhase(phase),
    ...(newlyClosed(proposal) ? [claimRequired] : []),
    ...holding.flatMap((one) => refuseCircumstance(one, REASON_MIN)),
    ...lowered.flatMap((one) => refuseCircumstance(one, reasonMinChars)),
    ...silent.map((fact) => unexplained(fact)),
    ...(holding.length === 0 ? refuseShortReason(reason, REASON_MIN, nothingHolds) : []),
  ];
}

/**
 * Reasons against adding circumstances in the ruling (增列情形): each needs a reason; one that takes a duty away is never
 * added.
 */
export const refuseAddedFacts = (added: readonly Circumstance[]): Finding[] => [
  ...added.flatMap((one) => refuseCircumstance(one, REASON_MIN)),
  ...added.filter(({ fact }) => TAKES_AWAY.has(fact)).map(({ fact }) => notAdded(fact)),
];

/** Reasons against ruling (认定): nothing was put forward. */
export const refuseFactRuling = (phase: DecisionPhase, pending: boolean): Finding[] =>
  pending ? refuseFactPhase(phase) : [nothingProposed];

/**
 * Reasons against going on while the circumstances await their ruling (情形未经认定); decided matters keep the circumstances
 * they were decided on.
 */
export const refuseUnruledFacts = ({
  phase,
  factsConfirmed,
}: {
  phase: DecisionPhase;
  factsConfirmed: boolean;
}): Finding[] => (factsConfirmed || !UNDECIDED.has(phase) ? [] : [unruled]);

/**
 * Circumstances that take a duty away (减免程序的情形): claimed and proved, never added in the ruling, and never passed on to
 * an adjusted matter (第十四条、第二十二条).
 */
export const TAKES_AWAY: ReadonlySet<DecisionFact> = new Set([
  DecisionFact.LAWFULLY_NOT_PUBLIC,
  DecisionFact.VALID_EARLIER_ASSESSMENT,
]);

const newlyClosed = ({ before, holding }: FactProposal) =>
  !before.includes(DecisionFact.LAWFULLY_NOT_PUBLIC) &&
  holding.some(({ fact }) => fact === DecisionFact.LAWFULLY_NOT_PUBLIC);

const refuseCircumstance = ({ fact, reason }: Circumstance, chars: number): Finding[] =>
  refuseShortReason(reason, chars, {
    code: 'FACT_REASON_REQUIRED',
    on: r38,
    missing: `没有写明“${DECISION_FACT_LABELS[fact]}”的理由。`,
    remedy: '写明根据什么这样认定',
    field: `reason.${fact}`,
  });

const unexplained = (fact: DecisionFact) => r38.block('FACT_REASON_REQUIRED', `reason.${fact}`)`
  “${DECISION_FACT_LABELS[fact]}”原已认定，去掉没有写明理由。
  保留这一项；确已不符合的，写明情况有什么变化。`;

const notAdded = (fact: DecisionFact) => r38.block('FACT_NOT_ADDED', `reason.${fact}`)`
  “${DECISION_FACT_LABELS[fact]}”减免程序，认定时不能增列。
  由承办单位提出并附材料。`;

const nothingHolds: MeasuredReason = {
  code: 'FACT_REASON_REQUIRED',
  on: r38,
  missing: '没有勾选任何情形，也没有写明理由。',
  remedy: '逐项核对；确实没有的，写明理由',
};

const nothingProposed = r38.block('FACTS_NOT_PROPOSED')`
  没有等待认定的事项情形。
  由承办单位先提出；认定后要改的，由承办单位重新提出。`;

const unruled = r38.block('FACTS_UNRULED', 'facts')`
  事项情形还没有经县司法局认定，应当履行哪些程序没有确定。
  承办单位在决策页“事项情形”中逐项提出理由，县司法局认定后再办理。`;
