import type { Db } from '#server/ground/kernel/context.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { refuseAmending } from '#server/law/draft/draft-gate.ts';
import { DraftStage } from '#server/law/draft/draft-stage.ts';
import { refuseRevisionPhase } from '#server/law/draft/revision.ts';
import type { Finding } from '#server/law/refusal.ts';
import { gatesOf } from './gate.queries.ts';

interface Matter {
  id: string;
  phase: DecisionPhase;
}

/**
 * Reasons against work on the draft now (能否修改草案): its phase, and after the approval every change but the
 * meeting's amendments.
 */
export const refuseRevision = async (db: Db, { id, phase }: Matter): Promise<Finding[]> =>
  phase === DecisionPhase.APPROVED ? refuseAmending(await gatesOf(db, id)) : refuseRevisionPhase(phase);

/** Stage of a version begun now: after the approval it carries the meeting's amendments. */
export const stageAt = (phase: DecisionPhase): DraftStage =>
  phase === DecisionPhase.APPROVED ? DraftStage.APPROVED : DraftStage.REVISED;

/**
 * Reasons against work on this version: after the approval, one begun before it does not carry the meeting's
 * amendments.
 */
export const refuseStage = (phase: DecisionPhase, stage: DraftStage): Finding[] =>
  phase === DecisionPhase.APPROVED && stage !== DraftStage.APPROVED ? refuseAmending({}) : [];
