/**
 * The circumstances of a matter decide which steps the statute asks for, so they are ruled on before the discussion (事项情形的认定和更正).
 * That a matter lawfully stays closed is no circumstance a clerk may tick: 国令713号第十四条.
 */
import { DecisionFact } from './decision-facts.ts';
import { DECISION_PHASE_LABELS, DecisionPhase } from './decision-phase.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r26 = provision('R-26', 'DESIGN', '决策办理流程');
const r42 = provision('R-42', 'LAW', '国令713号第二十二条');
const r13 = provision('R-13', 'LAW', '国令713号第十四条');

const P = DecisionPhase;
/** The phases before the decision is taken (讨论决定以前). */
export const UNDECIDED: ReadonlySet<DecisionPhase> = new Set([
  P.INITIATED,
  P.DRAFTING,
  P.CONSULTING,
  P.REVISING,
  P.LEGALITY_REVIEW,
  P.READY_FOR_DISCUSSION,
  P.SCHEDULED,
]);

/** Reasons against stating circumstances in this phase (认定情形的阶段). */
export const refuseFactPhase = (phase: DecisionPhase): Finding[] =>
  UNDECIDED.has(phase) ? [] : [decided(phase)];

/**
 * Circumstances with which an adjusted matter may not be begun (调整后的事项情形): one that takes a duty away is claimed and
 * proved on the new decision itself, where it is reviewed. 国令713号第十四条、第二十二条、第三十七条.
 */
export const refuseAdjustedFacts = (facts: readonly DecisionFact[]): Finding[] => [
  ...(facts.includes(DecisionFact.LAWFULLY_NOT_PUBLIC) ? [claimRequired] : []),
  ...(facts.includes(DecisionFact.VALID_EARLIER_ASSESSMENT) ? [proofRequired] : []),
];

const decided = (phase: DecisionPhase) => r26.block('WRONG_STAGE')`
  当前环节为“${DECISION_PHASE_LABELS[phase]}”，不能再认定事项情形。
  讨论决定以前认定；决策后有变化的，按调整程序办理。`;

/** Finding on 不予公开, which takes a claim and a second person: 国令713号第十四条. */
export const claimRequired = r13.block('PARTICIPATION_REQUIRED', 'facts')`
  不予公开不是可以自行勾选的情形，应当听取公众意见。
  去掉这一项；确有不予公开的法定理由的，提出理由并经保密审查员审查。`;

const proofRequired = r42.block('RISK_ASSESSMENT_REQUIRED', 'facts')`
  决定调整时不能直接认定已按有关规定评估过风险。
  去掉这一项；调整后的决策有原评估报告的，在其事项情形中提交报告后认定。`;
