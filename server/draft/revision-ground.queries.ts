import type { Db } from '#server/kernel/context.ts';
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

/** What forbids working on the draft now (能否修改草案): its phase, and after the approval all but what the meeting amended. */
export const refuseRevision = async (db: Db, { id, phase }: Matter): Promise<Finding[]> =>
  phase === DecisionPhase.APPROVED ? refuseAmending(await gatesOf(db, id)) : refuseRevisionPhase(phase);

/** What a version begun now is made for: after the approval, for what the meeting amended. */
export const stageAt = (phase: DecisionPhase): DraftStage =>
  phase === DecisionPhase.APPROVED ? DraftStage.APPROVED : DraftStage.REVISED;

/** What forbids working on this version: after the approval one that was begun before it is not what the meeting amended. */
export const refuseStage = (phase: DecisionPhase, stage: DraftStage): Finding[] =>
  phase === DecisionPhase.APPROVED && stage !== DraftStage.APPROVED ? refuseAmending({}) : [];
