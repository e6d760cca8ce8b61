import type { CorrectableContent } from '#schema/procedure/correctable-content.ts';
import type { ShownRecord } from '#server/domains/decision/record.queries.ts';
import type { Actor, Permission } from '#server/ground/kernel/authority.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import type { Finding } from '#server/law/refusal.ts';
import { refuseFindingPhase, refusePreparing } from './step-guards.ts';
import { findsRisk, ofUnits, prepares, reviewsCompetition } from './step.permissions.ts';

const K = RecordKind;

interface Correction {
  name: keyof CorrectableContent;
  who: (unitIds: readonly string[]) => Permission;
  refuse: (phase: DecisionPhase) => readonly Finding[];
}

const prepared = (kind: RecordKind, name: Correction['name'], who?: Permission): Correction => ({
  name,
  who: (unitIds) => who ?? ofUnits(prepares, unitIds),
  refuse: (phase) => refusePreparing(phase, kind),
});

/** Kinds of record that can be replaced by a corrected one, with who may do it and until when. */
const CORRECTIONS: Readonly<Partial<Record<RecordKind, Correction>>> = {
  [K.UNIT_CONSULTATION]: prepared(K.UNIT_CONSULTATION, 'unitConsultation'),
  [K.ACTIVITY]: prepared(K.ACTIVITY, 'activity'),
  [K.EXPERT_REVIEW]: prepared(K.EXPERT_REVIEW, 'expertReview'),
  [K.RISK_ASSESSMENT]: prepared(K.RISK_ASSESSMENT, 'riskAssessment'),
  [K.RISK_FINDING]: { name: 'riskFinding', who: () => findsRisk, refuse: refuseFindingPhase },
  [K.FAIR_COMPETITION]: prepared(K.FAIR_COMPETITION, 'fairCompetition', reviewsCompetition),
};

/** The content of a record for who may correct it now (可更正的记录), null for everyone else. */
export function correctable(actor: Actor | null, record: ShownRecord): CorrectableContent | null {
  const { kind, replaced, happenedOn, content, decision, lateEntryId } = record;
  const correction = CORRECTIONS[kind];
  if (!correction || replaced || lateEntryId || !correction.who(decision.unitIds).allows(actor)) return null;
  if (correction.refuse(decision.phase).length > 0) return null;
  // The day stands at the record; where the kind has no day of its own the contract does not ask for it.
  return { [correction.name]: { happenedOn, heldOn: happenedOn, ...content } };
}
