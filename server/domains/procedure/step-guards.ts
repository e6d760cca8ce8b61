import { StepStatus } from '#schema/decision/step-status.ts';
import {
  DECISION_PHASE_LABELS,
  DECISION_STEP_LABELS,
  DecisionPhase,
  DecisionStepKind,
} from '#server/law/decision/decision-phase.ts';
import { RECORD_LABELS, type RecordKind } from '#server/law/decision/decision-record.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { Requirement, STEP_RULES, type StepRequirement } from '#server/law/decision/requirement.ts';
import { BEFORE_LEGALITY } from '#server/law/decision/reopened-steps.ts';
import type { PreparedRecord } from './prepared-records.ts';

const r38 = provision('R-38', 'DESIGN', '决策办理流程');

const P = DecisionPhase;

/** While the draft is being made (国令713号第十二条至第二十四条): all that comes before the legality review. */
const PREPARING: readonly DecisionPhase[] = [P.DRAFTING, P.CONSULTING, P.REVISING];

/** Phases in which the organ may still make a finding: up to the eve of the discussion. */
const BEFORE_DISCUSSION: readonly DecisionPhase[] = [
  ...PREPARING,
  P.LEGALITY_REVIEW,
  P.READY_FOR_DISCUSSION,
  P.SCHEDULED,
];

/** 宣传解读 goes with the publication. */
const AROUND_PUBLICATION: readonly DecisionPhase[] = [P.APPROVED, P.ISSUED, P.PUBLISHED];

/**
 * Reasons against making a record of the preparation in this phase (办理阶段); up to the eve of the discussion a conclusion on
 * another text is made anew.
 */
export const refusePreparing = (
  phase: DecisionPhase,
  { kind, rule }: PreparedRecord,
  overtaken: ReadonlySet<RecordKind> = NONE,
): Finding[] =>
  (overtaken.has(kind) ? BEFORE_DISCUSSION : PREPARING).includes(phase)
    ? []
    : [wrongStage(rule, phase, `登记${RECORD_LABELS[kind]}`, PREPARING)];

const NONE: ReadonlySet<RecordKind> = new Set();

/** Reasons against the organ's finding on the risk in this phase. */
export const refuseFindingPhase = (phase: DecisionPhase): Finding[] =>
  BEFORE_DISCUSSION.includes(phase) ? [] : [wrongStage('R-44', phase, '认定风险是否可控', BEFORE_DISCUSSION)];

/** When a step may be left out: while it could still be taken. */
const waivablePhases = (kind: DecisionStepKind): readonly DecisionPhase[] => {
  if (BEFORE_LEGALITY.includes(kind)) return PREPARING;
  return kind === DecisionStepKind.OUTREACH ? AROUND_PUBLICATION : [];
};

/** Whether this step could be left out now, were it left to choice (可选程序). */
export const isWaivable = (
  { kind, requirement }: StepRequirement,
  phase: DecisionPhase,
  status: StepStatus | undefined,
): boolean =>
  requirement === Requirement.OPTIONAL && waivablePhases(kind).includes(phase) && status !== StepStatus.DONE;

/** Reasons against leaving out a step in this phase, or one that has been carried out. */
export const refuseWaiverNow = (
  { kind, requirement }: StepRequirement,
  phase: DecisionPhase,
  status: StepStatus | undefined,
): Finding[] => {
  if (requirement !== Requirement.OPTIONAL) return [];
  const phases = waivablePhases(kind);
  const what = `不进行“${DECISION_STEP_LABELS[kind]}”`;
  return [
    ...(phases.includes(phase) ? [] : [wrongStage(STEP_RULES[kind], phase, what, phases)]),
    ...(status === StepStatus.DONE ? [carriedOut(kind)] : []),
  ];
};

/** Reasons against recording a step that does not apply to the matter (不适用的程序). */
export const refuseInapplicable = ({ kind, requirement, reason }: StepRequirement): Finding[] =>
  requirement === Requirement.NOT_APPLICABLE
    ? [
        provision(STEP_RULES[kind], 'DESIGN', '决策办理流程').block('STEP_NOT_APPLICABLE')`
          “${DECISION_STEP_LABELS[kind]}”对该事项不适用：${reason}
          情形认定有误的，先更正情形。`,
      ]
    : [];

/** Finding that no step can be left out now, as none here is optional. */
export const nothingToWaive = r38.block('NO_STEP_TO_WAIVE')`
  现在没有可以不履行的程序。`;

const wrongStage = (
  rule: Finding['rule'],
  phase: DecisionPhase,
  what: string,
  phases: readonly DecisionPhase[],
) =>
  provision(rule, 'DESIGN', '决策办理流程').block('WRONG_STAGE')`
    当前环节为“${DECISION_PHASE_LABELS[phase]}”，不能${what}。
    在${phases.map((one) => `“${DECISION_PHASE_LABELS[one]}”`).join('、')}阶段办理。`;

const carriedOut = (kind: DecisionStepKind) =>
  provision(STEP_RULES[kind], 'DESIGN', '决策办理流程').block('STEP_CARRIED_OUT', 'step')`
    “${DECISION_STEP_LABELS[kind]}”已经履行，不能再登记为不履行。`;
