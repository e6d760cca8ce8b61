import type { CorrectableContent } from '#schema/procedure/correctable-content.ts';
import type { ShownRecord } from '#server/domains/decision/record.queries.ts';
import type { Actor, Permission } from '#server/ground/kernel/authority.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import type { Finding } from '#server/law/refusal.ts';
import { PREPARED_RECORDS } from './prepared-records.ts';
import { refuseFindingPhase, refusePreparing } from './step-guards.ts';
import { findsRisk } from './step.permissions.ts';

interface Correction {
  name: string;
  who: (unitIds: readonly string[]) => Permission;
  refuse: (phase: DecisionPhase) => readonly Finding[];
}

/** Kinds of record that can be replaced by a corrected one, with who may do it and until when. */
const CORRECTIONS: ReadonlyMap<RecordKind, Correction> = new Map([
  [RecordKind.RISK_FINDING, { name: 'riskFinding', who: () => findsRisk, refuse: refuseFindingPhase }],
  ...Object.entries(PREPARED_RECORDS).map(([name, row]): [RecordKind, Correction] => [
    row.kind,
    { name, who: row.who, refuse: (phase) => refusePreparing(phase, row) },
  ]),
]);

/** The content of a record for who may correct it now (可更正的记录), null for everyone else. */
export function correctable(actor: Actor | null, record: ShownRecord): CorrectableContent | null {
  const { kind, replaced, happenedOn, content, decision, lateEntryId } = record;
  const correction = CORRECTIONS.get(kind);
  if (!correction || replaced || lateEntryId || !correction.who(decision.unitIds).allows(actor)) return null;
  if (correction.refuse(decision.phase).length > 0) return null;
  // The day stands at the record; where the kind has no day of its own the contract does not ask for it.
  return { [correction.name]: { happenedOn, heldOn: happenedOn, ...content } };
}
