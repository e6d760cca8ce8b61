import { sql } from 'kysely';
import type { ChangedClause } from '#schema/feedback/changed-clause.ts';
import type { ReportRow, ReportSample } from '#schema/feedback/report-parts.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { aimOf, inDraftOrder } from '#server/law/draft/clause-number.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';
import { Outcome, type RejectionGround } from '#server/law/feedback/outcome.ts';
import { effective } from './undisposed.queries.ts';

const SAMPLES = 3;

interface Themed {
  title: string | null;
  summary: string | null;
  count: number;
  people: number;
  wordless: number;
  result: Outcome;
  ground: RejectionGround | null;
  reason: string;
  route: string | null;
  covered_at: string | null;
  changed_clauses: readonly ChangedClause[];
  clause_nos: readonly string[];
  samples: readonly ReportSample[];
}

/**
 * The rows of the report: a row a cluster, a row a comment answered by itself; mere support makes one row together.
 * Quoted are only texts whose author agreed, that were cleared and are not withheld.
 */
export async function reportRows(db: Db, consultationId: string): Promise<ReportRow[]> {
  const { rows } = await sql<Themed>`
    select k.title, k.summary, count(*)::int as count, sum(e.people_count)::int as people,
      (count(*) filter (where e.wordless))::int as wordless,
      d.result, d.ground, d.reason, d.route, d.covered_at, d.changed_clauses,
      array_remove(array_agg(distinct e.clause_no), null) as clause_nos,
      coalesce((array_agg(jsonb_build_object('displayName', e.display_name, 'text', e.text,
        'quote', e.quote ->> 'words') order by e.comment_id)
        filter (where e.text <> '' and e.show_text and e.text_cleared and e.hide_state is null))[1:${sql.lit(SAMPLES)}], '{}') as samples
    from (${effective(consultationId)}) e
    join disposition d on d.id = e.disposition_id and d.state = 'CONFIRMED'
    left join comment_cluster k on k.id = e.cluster_id
    group by k.id, k.title, k.summary, d.result, d.ground, d.reason, d.route, d.covered_at, d.changed_clauses,
      case when k.id is null and d.result <> 'SUPPORT_ONLY' then e.comment_id end
    order by count(*) desc, min(e.comment_id::text)`.execute(db);
  return rows.map(rowOf);
}

const rowOf = (row: Themed, index: number): ReportRow => ({
  position: index + 1,
  title: row.title ?? titleOf(row),
  summary: row.summary ?? '',
  count: row.count,
  people: row.people,
  stancesAlone: row.wordless,
  result: row.result,
  ground: row.ground,
  reason: row.reason,
  route: row.route,
  coveredAt: row.covered_at,
  changedClauses: row.changed_clauses,
  clauseNos: inDraftOrder(row.clause_nos),
  samples: row.samples.map(({ displayName, text, quote }) => ({
    displayName,
    text: maskPersonal(text),
    quote: quote ?? null,
  })),
});

const titleOf = ({ result, clause_nos: [clauseNo] }: Themed) => {
  if (result === Outcome.SUPPORT_ONLY) return '表示支持的意见';
  return `对${aimOf(clauseNo)}的意见`;
};
