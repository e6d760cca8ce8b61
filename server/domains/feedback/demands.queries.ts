import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { Demand } from '#server/law/feedback/asked.ts';
import { effective } from './undisposed.queries.ts';

interface Row extends Demand {
  id: string;
  receiptNo: string;
}

/** Words of these opinions that everybody may read (公开的诉求), by id; withdrawn ones are left out. */
export async function demandsOf(
  db: Db,
  consultationId: string,
  commentIds: readonly string[],
): Promise<ReadonlyMap<string, Row>> {
  if (commentIds.length === 0) return new Map();
  const { rows } = await sql<Row>`
    select e.comment_id as id, e.receipt_no as "receiptNo", e.wordless,
      case when e.shown then e.text else '' end as text, case when e.shown then e.suggested_text end as "suggestedText"
    from (${effective(consultationId)}) e where e.comment_id = any(${commentIds}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}
