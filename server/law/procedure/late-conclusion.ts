/**
 * R-58. 国令713号第三十三条: the conclusion of a late entry (补录的结论) that differs from its document is corrected as long as the
 * matter is still in the phase to which that conclusion brought it. All steps since, here or late, were taken on that
 * conclusion.
 */
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RECORD_LABELS, type RecordKind } from '#server/law/decision/decision-record.ts';
import { ReportReply } from '#server/law/execution/issuing.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { DiscussionResult } from './discussion-minutes.ts';
import { CompetitionConclusion } from './fair-competition.ts';
import { LATE_STEP_LABELS, LateStep } from './late-step.ts';
import { LegalityOutcome } from './legality-opinion.ts';

const r58 = provision('R-58', 'LAW', '国令713号第三十三条');

const P = DecisionPhase;
const S = LateStep;

/** Code of the conclusion of a risk finding, 可控 or 不可控. */
export const controlTold = (riskControllable: boolean): string =>
  riskControllable ? 'CONTROLLABLE' : 'UNCONTROLLABLE';

/** Code of the conclusion of a fair-competition review, 可以出台 or 不得出台 (第二十九条). */
export const competitionTold = (conclusion: CompetitionConclusion): string =>
  conclusion === CompetitionConclusion.FAILED ? 'BARRED' : 'ISSUABLE';

const UNDECIDED: readonly DecisionPhase[] = [
  P.DRAFTING,
  P.CONSULTING,
  P.REVISING,
  P.LEGALITY_REVIEW,
  P.READY_FOR_DISCUSSION,
  P.SCHEDULED,
  P.REJECTED,
];
const REPORTED: Readonly<Record<string, readonly DecisionPhase[]>> = {
  '': [P.APPROVED],
  [ReportReply.REFUSED]: [P.REVISING],
};

/**
 * Phases of a matter right after a conclusion (结论的去向); a risk finding or a competition review moves nothing, but the
 * approval rests on it.
 */
const STANDS: Readonly<Partial<Record<LateStep, Readonly<Record<string, readonly DecisionPhase[]>>>>> = {
  [S.RISK_FINDING]: { [controlTold(true)]: UNDECIDED, [controlTold(false)]: UNDECIDED },
  [S.FAIR_COMPETITION]: {
    [competitionTold(CompetitionConclusion.PASSED)]: UNDECIDED,
    [competitionTold(CompetitionConclusion.FAILED)]: UNDECIDED,
  },
  [S.LEGALITY_REVIEW]: {
    [LegalityOutcome.PASS]: [P.READY_FOR_DISCUSSION],
    [LegalityOutcome.NO_CLEAR_RULE]: [P.READY_FOR_DISCUSSION],
    [LegalityOutcome.FAIL]: [P.REVISING],
  },
  [S.DISCUSSION]: {
    [DiscussionResult.APPROVE]: [P.APPROVED],
    [DiscussionResult.REJECT]: [P.REJECTED],
    [DiscussionResult.DEFER]: [P.READY_FOR_DISCUSSION],
    [DiscussionResult.REWORK]: [P.REVISING],
  },
  [S.PARTY_REPORT]: REPORTED,
  [S.NPC_REPORT]: REPORTED,
};

const BEFORE: Readonly<Partial<Record<LateStep, DecisionPhase>>> = {
  [S.LEGALITY_REVIEW]: P.REVISING,
  [S.DISCUSSION]: P.READY_FOR_DISCUSSION,
  [S.PARTY_REPORT]: P.APPROVED,
  [S.NPC_REPORT]: P.APPROVED,
};
/** Phase of the matter before the step (程序以前的阶段), for a conclusion that is corrected; null: the step moves nothing. */
export const phaseBefore = (step: LateStep): DecisionPhase | null => BEFORE[step] ?? null;

/** A conclusion as it was entered and as it should be (更正结论), with the record made on it. */
export interface LateConclusion {
  step: LateStep;
  was: string | null;
  is: string | null;
  phase: DecisionPhase;
  /** The first record of this gate or a later one that was made on it; null: none. */
  builtOn: RecordKind | null;
}

/** Reason against correcting a conclusion (更正结论): the matter has gone on by it. */
export const refuseConclusion = ({ step, was, is, phase, builtOn }: LateConclusion): Finding[] => {
  if (was === is) return [];
  const moves = phaseBefore(step) !== null;
  const stands = STANDS[step]?.[was ?? '']?.includes(phase) ?? false;
  return stands && (!moves || builtOn === null) ? [] : [otherConclusion(step, phase, moves ? builtOn : null)];
};

const OPEN: ReadonlySet<DecisionPhase> = new Set([
  P.INITIATED,
  P.DRAFTING,
  P.CONSULTING,
  P.REVISING,
  P.LEGALITY_REVIEW,
  P.READY_FOR_DISCUSSION,
  P.SCHEDULED,
]);
const AGAIN = '结论录错的，在平台上重新送请合法性审查，以后的程序重新办理。';
const TOLD = '在后一程序的材料和归档说明中写明实际情况；影响决策结论的，按程序重新办理或者作决策调整。';

const otherConclusion = (step: LateStep, phase: DecisionPhase, builtOn: RecordKind | null) =>
  r58.block('LATE_CORRECTION_CONCLUSION', 'step')`
    更正不能改变“${LATE_STEP_LABELS[step]}”的结论：事项已经按原来的结论${builtOn ? `办理了“${RECORD_LABELS[builtOn]}”` : '往下办理'}。
    ${OPEN.has(phase) ? AGAIN : TOLD}`;
