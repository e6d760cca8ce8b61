import type { Db } from '#server/ground/kernel/context.ts';
import {
  CONSULTATION_STAGE_LABELS,
  type ConsultationFacts,
  ConsultationStage,
  stageOf,
} from '#server/law/consultation/consultation-stage.ts';
import { DECISION_PHASE_LABELS, DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r13 = provision('R-13', 'DESIGN', '办理流程');

/** One round of a decision (轮次), as far as a further one asks. */
export type Round = ConsultationFacts & { round: number };

/** The rounds of a decision that the reader may see, in order. */
export const roundsOf = (db: Db, decisionId: string): Promise<Round[]> =>
  db
    .selectFrom('consultation')
    .select([
      'round',
      'review',
      'opens_at as opensAt',
      'closes_at as closesAt',
      'withdrawn_at as withdrawnAt',
      'feedback_ready as feedbackReady',
      'feedback_published_at as feedbackPublishedAt',
      'archived_at as archivedAt',
    ])
    .where('decision_id', '=', decisionId)
    .orderBy('round')
    .execute();

const S = ConsultationStage;
const FINISHED: ReadonlySet<ConsultationStage> = new Set([S.FEEDBACK_PUBLISHED, S.ARCHIVED, S.WITHDRAWN]);
const PHASES: readonly DecisionPhase[] = [
  DecisionPhase.DRAFTING,
  DecisionPhase.CONSULTING,
  DecisionPhase.REVISING,
];

/** Reasons against a consultation in this phase of its decision (决策阶段不符). */
export const refusePhase = (phase: DecisionPhase): Finding[] =>
  PHASES.includes(phase)
    ? []
    : [
        r13.block('WRONG_PHASE')`
          决策事项现处于“${DECISION_PHASE_LABELS[phase]}”阶段，不能征求意见。
          在${PHASES.map((one) => `“${DECISION_PHASE_LABELS[one]}”`).join('、')}阶段办理。`,
      ];

/** Reasons against a further round (再次征求意见): one at a time. */
export function refuseNewRound(phase: DecisionPhase, rounds: readonly Round[], now: Date): Finding[] {
  const unfinished = rounds.find((one) => !FINISHED.has(stageOf(one, now)));
  return [...refusePhase(phase), ...(unfinished ? [inProgress(unfinished, now)] : [])];
}

const inProgress = (one: Round, now: Date) => r13.block('ROUND_UNFINISHED')`
  第${one.round}轮征求意见尚未办结，现为“${CONSULTATION_STAGE_LABELS[stageOf(one, now)]}”。
  公布该轮的采纳情况，或者撤回该轮征求意见后，再发起新的一轮。`;
