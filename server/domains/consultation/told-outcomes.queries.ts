import { sql } from 'kysely';
import type { ChangedClause } from '#schema/feedback/adoption-report.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import {
  type Outcome,
  OUTCOME_LABELS,
  REJECTION_GROUND_LABELS,
  type RejectionGround,
} from '#server/law/feedback/outcome.ts';
import { FROM_COMMENTS, WITH_OUTCOME } from './comment/comment-select.ts';

/** Outcome of a comment in the words sent to its author (处理结果和理由). */
export interface ToldOutcome {
  readonly result: string;
  readonly ground: string | null;
  readonly reason: string;
  readonly route: string | null;
  /** Answer of the place to which it was sent, where there is one already. */
  readonly routedAnswer: string | null;
  /** The clauses that were changed for it, as the draft numbers them. */
  readonly clauses: readonly string[];
}

interface Row {
  id: string;
  outcome: Outcome;
  ground: RejectionGround | null;
  reason: string | null;
  route: string | null;
  routedAnswer: string | null;
  changedClauses: readonly ChangedClause[] | null;
}

/** The confirmed outcomes of these comments, their own or that of what they were gathered in. */
export async function toldOutcomes(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ToldOutcome>> {
  const { rows } = await sql<Row>`
    select c.id, e.result as outcome, e.ground, e.reason, e.route, e.routed_answer as "routedAnswer", e.changed_clauses as "changedClauses"
    from ${FROM_COMMENTS} ${WITH_OUTCOME}
    where c.id = any(${ids}::uuid[]) and e.state = 'CONFIRMED' and e.result is not null`.execute(db);
  return new Map(rows.map((row) => [row.id, toldOutcome(row)]));
}

const toldOutcome = ({ outcome, ground, reason, route, routedAnswer, changedClauses }: Row): ToldOutcome => ({
  result: OUTCOME_LABELS[outcome],
  ground: ground && REJECTION_GROUND_LABELS[ground],
  reason: reason ?? '',
  route,
  routedAnswer,
  clauses: (changedClauses ?? []).map(({ clauseNo }) => clauseNo),
});
