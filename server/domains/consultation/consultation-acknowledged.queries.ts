import type { Db } from '#server/ground/kernel/context.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { ConsultationRow } from './consultation-row.ts';

/** Warnings that somebody took upon themselves when this text was submitted, by code; an edited text has to be answered for again. */
export async function answeredWarnings(
  db: Db,
  { id, submittedAt }: Pick<ConsultationRow, 'id' | 'submittedAt'>,
): Promise<ReadonlySet<string>> {
  if (!submittedAt) return new Set();
  const rows = await db
    .selectFrom('acknowledged_warning')
    .select('code')
    .where('target_id', '=', id)
    .where('at', '>=', submittedAt)
    .execute();
  return new Set(rows.map(({ code }) => code));
}

/** Findings that still need an answer: all that block, and the warnings nobody has answered for. */
export const unanswered = (findings: readonly Finding[], answered: ReadonlySet<string>): Finding[] =>
  findings.filter(({ severity, code }) => severity === 'BLOCK' || !answered.has(code));
