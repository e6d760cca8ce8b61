import { sql } from 'kysely';
import { FROM_TALLIES, UNCONFIRMED } from '#server/domains/consultation/comment/tally.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';

/** Comments of a consultation with their effective outcome: their own, else that of their cluster. Withdrawn ones are left out. */
export const effective = (consultationId: string) => sql<EffectiveRow>`
  select s.comment_id, c.receipt_no, c.people_count, c.channel, c.display_name,
    s.show_text and s.text_cleared and s.hide_state is null as shown,
    hide_words(coalesce(r.text, c.text), s.blackouts) as text,
    hide_words(case when r.no is null then c.suggested_text else r.suggested_text end, s.blackouts) as suggested_text,
    coalesce(r.stance, c.stance) as stance,
    coalesce(r.text, c.text) = '' and (case when r.no is null then c.suggested_text else r.suggested_text end) is null
      and not exists (select 1 from attachment a where a.comment_id = c.id) as wordless,
    case when r.no is null then c.quote else r.quote end as quote, case when r.no is null then c.clause_no else r.clause_no end as clause_no,
    m.cluster_id, coalesce(own.id, shared.id) as disposition_id,
    coalesce(own.state, shared.state) as state, coalesce(own.result, shared.result) as result
  from comment_state s
  join comment c on c.id = s.comment_id
  left join comment_revision r on r.comment_id = s.comment_id and r.no = s.current_revision
  left join cluster_member m on m.comment_id = s.comment_id
  left join disposition own on own.comment_id = s.comment_id
  left join disposition shared on shared.cluster_id = m.cluster_id
  where s.consultation_id = ${consultationId} and s.status <> 'WITHDRAWN'`;

/** One row of `effective`. */
export interface EffectiveRow {
  comment_id: string;
  receipt_no: string;
  people_count: number;
  channel: string;
  display_name: string;
  /** Whether everybody may read its text: its author agreed, it was cleared, and it is not withheld. */
  shown: boolean;
  text: string;
  suggested_text: string | null;
  stance: string;
  /** A stance alone (仅表态): neither words nor a wording nor a file. */
  wordless: boolean;
  /** The words of the clause it speaks of. */
  quote: { words: string } | null;
  clause_no: string | null;
  cluster_id: string | null;
  disposition_id: string | null;
  state: string | null;
  result: string | null;
}

/** How many comments, hidden ones too, have no confirmed outcome yet. */
export async function undisposedCount(db: Db, consultationId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select coalesce(sum(t.comments), 0)::int as count from ${FROM_TALLIES}
    where t.consultation_id = ${consultationId} and ${UNCONFIRMED}`.execute(db);
  return rows[0]?.count ?? 0;
}
