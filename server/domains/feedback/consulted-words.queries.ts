import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { ConsultedClause, ToCompare } from '#server/law/feedback/already-granted.ts';
import { effective } from './undisposed.queries.ts';

/** An opinion as it was given (意见原文), whoever may read it; null for a cluster. */
export async function opinionToCompare(
  db: Db,
  consultationId: string,
  commentId: string | null | undefined,
): Promise<ToCompare | null> {
  if (!commentId) return null;
  const { rows } = await sql<ToCompare>`
    select e.text, e.suggested_text as "suggestedText", e.stance, e.clause_no as "clauseNo", e.quote->>'words' as quoted
    from (${effective(consultationId)}) e where e.comment_id = ${commentId}`.execute(db);
  return rows[0] ?? null;
}

/** The clauses that the round put to the public (征求意见稿的条款). */
export const consultedClauses = (db: Db, consultationId: string): Promise<ConsultedClause[]> =>
  db
    .selectFrom('clause')
    .select(['no', 'text'])
    .where('consultation_id', '=', consultationId)
    .orderBy('position')
    .execute();
