import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { groupedCode } from '#server/law/grouped-code.ts';
import type { Outcome } from '#server/law/feedback/outcome.ts';
import {
  REASONED,
  reasonWords,
  type SameReason,
  SAME_REASON_SIGNS,
} from '#server/law/feedback/repeated-reason.ts';

/** An answer about to be proposed, and whom it answers. */
interface Answered {
  consultationId: string;
  commentId: string | null;
  clusterId: string | null;
  result: Outcome;
  reason: string;
}

interface Row {
  count: number;
  receiptNo: string | null;
  title: string | null;
}

/** Answers of the round with the same reason for other demands (同一理由); an opinion that is alike (相近的意见) asks the same. */
export async function sameReasonIn(db: Db, answered: Answered): Promise<SameReason> {
  const { consultationId, commentId, clusterId, result, reason } = answered;
  const words = reasonWords(reason);
  if (!REASONED.includes(result) || words === '') return { count: 0, first: '' };
  const { rows } = await sql<Row>`
    select count(*) over ()::int as count, c.receipt_no as "receiptNo", k.title
    from disposition d
      left join comment c on c.id = d.comment_id
      left join comment_cluster k on k.id = d.cluster_id
    where d.consultation_id = ${consultationId} and d.result in (${sql.join(REASONED)})
      and ${commentId ? sql`d.comment_id is distinct from ${commentId}::uuid` : sql`d.cluster_id is distinct from ${clusterId}::uuid`}
      and ${bare('d.reason')} = ${words}
      and not exists (select from comment_likeness o join comment_likeness l on l.group_id = o.group_id
        where o.comment_id = ${commentId}::uuid and l.comment_id = c.id)
    order by d.proposed_at limit 1`.execute(db);
  const [row] = rows;
  return row ? { count: row.count, first: nameOf(row) } : { count: 0, first: '' };
}

const bare = (column: string) => sql`regexp_replace(${sql.ref(column)}, ${SAME_REASON_SIGNS}, '', 'g')`;

const nameOf = ({ receiptNo, title }: Row) =>
  receiptNo ? `编号${groupedCode(receiptNo)}` : `主题“${title ?? ''}”`;
