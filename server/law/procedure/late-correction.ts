/**
 * 国令713号第三十三条: a confirmed late entry that does not tell the facts is corrected (补录的更正): from another document,
 * with the reason, confirmed by another person; the earlier words stay. An entry on which the platform has built since
 * cannot be changed.
 */
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RECORD_LABELS, RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { LATE_STEP_LABELS, LateStep } from './late-step.ts';

const r58 = provision('R-58', 'LAW', '国令713号第三十三条');
const r58Design = provision('R-58', 'DESIGN', '补录规则');

/** A correction of a late entry (补录的更正), with what is known of the entry it corrects. */
export interface LateCorrection {
  step: LateStep;
  reason: string;
  /** The step of the entry that is corrected; null where this matter has no such entry in force. */
  corrected: LateStep | null;
  /** Another correction of the same entry waits for its answer. */
  waits: boolean;
  /** Among its documents is one that the entry did not rest on. */
  newDocument: boolean;
  /** First record of the platform that rests on the entry; null: none. */
  restedOn: RecordKind | null;
}

/** Reasons against this correction of a late entry (更正补录). */
export const refuseLateCorrection = (correction: LateCorrection): Finding[] =>
  correction.corrected === null
    ? [settled]
    : [
        ...(correction.corrected === correction.step ? [] : [otherStep(correction.corrected)]),
        ...(correction.waits ? [waiting] : []),
        ...refuseThinReason(correction.reason, REASON).map((finding) => ({
          ...finding,
          fields: ['correctionReason'],
        })),
        ...(correction.newDocument ? [] : [sameDocument]),
        ...refuseResting(correction.step, correction.restedOn),
      ];

/** Reason against correcting a late entry on which the platform has built since (后面的程序). */
export const refuseResting = (step: LateStep, kind: RecordKind | null): Finding[] =>
  kind === null ? [] : [restedOn(step, kind)];

const REASON = {
  code: 'LATE_CORRECTION_REASON',
  what: '更正补录',
  on: r58,
  example: '纪要原件的开会日期是6月9日，录入时看错',
};

/** A record, with the facts that decide whether it rests on a late entry. */
export interface RestingRecord {
  kind: RecordKind;
  /** 补录: it was entered late itself. */
  late: boolean;
  /** It was made after the entry, of the same kind as the entry's own record. */
  inItsPlace: boolean;
}

const K = RecordKind;
const P = DecisionPhase;
const S = LateStep;

/** Kinds of record by the gate of the procedure they belong to (程序的先后); those of the preparation are not listed. */
const GATES: readonly (readonly RecordKind[])[] = [
  [K.LEGALITY_SUBMISSION, K.LEGALITY_OPINION],
  [K.CHANGES_JUDGED, K.SCHEDULE, K.DISCUSSION],
  [K.PARTY_REPORT, K.NPC_REPORT],
  [K.ISSUE],
];

const BEFORE_REVIEW: readonly DecisionPhase[] = [P.INITIATED, P.DRAFTING, P.CONSULTING, P.REVISING];

/** Number of the gate that the matter has reached in each phase (所处环节); all of them from the publication on. */
const REACHED: Readonly<Partial<Record<DecisionPhase, number>>> = {
  ...Object.fromEntries(BEFORE_REVIEW.map((phase) => [phase, 0])),
  [P.LEGALITY_REVIEW]: 1,
  [P.READY_FOR_DISCUSSION]: 1,
  [P.SCHEDULED]: 2,
  [P.REJECTED]: 2,
  [P.APPROVED]: 3,
  [P.ISSUED]: 5,
};
const BEYOND = GATES.length + 1;

/** Gate of each step; steps of the preparation come before every gate. */
const OWN_GATE: Readonly<Partial<Record<LateStep, number>>> = {
  [S.LEGALITY_REVIEW]: 1,
  [S.DISCUSSION]: 2,
  [S.PARTY_REPORT]: 3,
  [S.NPC_REPORT]: 3,
  [S.ISSUE]: 4,
};

/** Kinds of record after the issuing (印发以后): the public has read of the decision, or acts on it. */
const AFTERWARDS: ReadonlySet<RecordKind> = new Set([
  K.PUBLICATION_PLAN,
  K.PUBLICATION_REVIEW,
  K.PUBLICATION,
  K.OUTREACH,
  K.EXECUTION_PLAN,
  K.EXECUTION_REPORT,
  K.SUSPENSION,
  K.EVALUATION_START,
  K.EVALUATION,
  K.ADJUSTMENT,
  K.SUPERSESSION,
  K.COMPLETION,
  K.REPEAL,
  K.TERMINATION,
  K.HANDOVER,
  K.ARCHIVE,
]);

const gateOf = (kind: RecordKind): number => {
  const at = GATES.findIndex((kinds) => kinds.includes(kind));
  return at < 0 ? (AFTERWARDS.has(kind) ? BEYOND : 0) : at + 1;
};

/**
 * The first record of the platform that rests on the entry (以补录为依据的程序); records of steps that were sent back since do
 * not rest on it.
 */
export function restingOn(
  step: LateStep,
  phase: DecisionPhase,
  records: readonly RestingRecord[],
): RecordKind | null {
  const own = OWN_GATE[step] ?? 0;
  const reached = REACHED[phase] ?? BEYOND;
  const resting = records.find(({ kind, late, inItsPlace }) => {
    const gate = gateOf(kind);
    return inItsPlace || (!late && gate > own && gate <= reached);
  });
  return resting?.kind ?? null;
}

/**
 * The first of these records that the conclusion led to (按结论办理的程序), of any gate; all were made after the entry that
 * holds it.
 */
export const builtOn = (since: readonly RecordKind[]): RecordKind | null =>
  since.find((kind) => gateOf(kind) > 0) ?? null;

const settled = r58.block('LATE_CORRECTION_SETTLED', 'correctsId')`
  要更正的补录不在本事项中，或者已经更正过。
  刷新页面，在现行的补录上更正。`;

const otherStep = (step: LateStep) => r58.block('LATE_CORRECTION_STEP', 'step')`
  要更正的是“${LATE_STEP_LABELS[step]}”的补录，更正的内容应当是同一程序。
  选“${LATE_STEP_LABELS[step]}”；录错了程序的，在归档说明中写明，另行补录。`;

const waiting = r58Design.block('LATE_CORRECTION_WAITS', 'correctsId')`
  这一项补录已经提出更正，等待县司法局确认。
  确认或者退回以后再提出。`;

const sameDocument = r58.block('LATE_CORRECTION_DOCUMENT', 'fileIds')`
  更正应当附上据以更正的材料，选取的都是原来补录时的材料。
  把据以更正的原件上传到决策材料，再在更正中选取。`;

const WAY_OUT: Readonly<Partial<Record<RecordKind, string>>> = {
  [K.LEGALITY_SUBMISSION]: '请审查单位退回修改，更正以后重新送审。',
  [K.LEGALITY_OPINION]: '重新送请合法性审查，由审查单位退回修改，更正以后再送审。',
  [K.SCHEDULE]: '登记暂缓讨论或者重新送请合法性审查以后再更正。',
};

const restedOn = (step: LateStep, kind: RecordKind) => r58.block('LATE_CORRECTION_RESTED_ON', 'correctsId')`
  平台上已经在“${LATE_STEP_LABELS[step]}”的补录以后办理了“${RECORD_LABELS[kind]}”，不能再更正这一项补录。
  ${WAY_OUT[kind] ?? '在后一程序的材料和归档说明中写明实际情况；影响决策结论的，按程序重新办理或者作决策调整。'}`;
