import { sql } from 'kysely';
import type { ChangedClause } from '#schema/feedback/adoption-report.ts';
import type { ReportRow, ReportSample } from '#schema/feedback/report-parts.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { alike, allCompared, LIKE_SUMS } from '#server/domains/consultation/likeness/like-figures.queries.ts';
import type { LikeCounts } from '#server/law/feedback/like-figures.ts';
import { askedLine, inShort } from '#server/law/feedback/asked.ts';
import { stancesTitle } from '#server/law/feedback/stances-alone.ts';
import { aimOf, inDraftOrder } from '#server/law/draft/clause-number.ts';
import type { Stance } from '#server/law/consultation/comment-words.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';
import { Outcome, type RejectionGround } from '#server/law/feedback/outcome.ts';
import { effective } from './undisposed.queries.ts';

const SAMPLES = 3;

interface Themed extends LikeCounts {
  group_id: string | null;
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
  disposition_ids: readonly string[];
  asked: string;
  text: string | null;
  suggested_text: string | null;
  stance: Stance;
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
    select k.id as group_id, k.title, k.summary, count(*)::int as count, sum(e.people_count)::int as people,
      (count(*) filter (where e.wordless))::int as wordless, ${LIKE_SUMS},
      d.result, d.ground, d.reason, d.route, d.covered_at, d.changed_clauses, d.asked,
      max(e.text) filter (where e.shown) as text, max(e.suggested_text) filter (where e.shown) as suggested_text, min(e.stance) as stance,
      array_agg(distinct d.id::text) as disposition_ids, array_remove(array_agg(distinct e.clause_no), null) as clause_nos,
      coalesce((array_agg(jsonb_build_object('displayName', e.display_name, 'text', e.text,
        'quote', e.quote ->> 'words') order by e.comment_id)
        filter (where e.text <> '' and e.shown))[1:${sql.lit(SAMPLES)}], '{}') as samples
    from (${effective(consultationId)}) e
    join disposition d on d.id = e.disposition_id and d.state = 'CONFIRMED'
    left join comment_cluster k on k.id = e.cluster_id
    left join (${alike(consultationId)}) a on a.comment_id = e.comment_id
    group by k.id, k.title, k.summary, d.result, d.ground, d.reason, d.route, d.covered_at, d.changed_clauses, d.asked,
      case when k.id is null and d.result <> 'SUPPORT_ONLY' then e.comment_id end
    order by count(*) desc, min(e.comment_id::text)`.execute(db);
  const counted = await allCompared(db, consultationId);
  return rows.map(rowOf(counted));
}

const likeOf = ({ alike, alikeGroups, alikeSame }: LikeCounts) => ({ alike, alikeGroups, alikeSame });

const rowOf =
  (counted: boolean) =>
  (row: Themed, index: number): ReportRow => ({
    position: index + 1,
    groupId: row.group_id,
    dispositionIds: row.disposition_ids,
    title: titleOf(row),
    summary: row.summary ?? '',
    count: row.count,
    people: row.people,
    stancesAlone: row.wordless,
    ...(counted ? likeOf(row) : {}),
    result: row.result,
    ground: row.ground,
    reason: row.reason,
    route: row.route,
    coveredAt: row.covered_at,
    changedClauses: row.changed_clauses,
    clauseNos: inDraftOrder(row.clause_nos),
    samples: row.samples
      .map(({ displayName, text, quote }) => ({
        displayName,
        text: maskPersonal(text),
        quote: quote ?? null,
      }))
      .filter((sample) => row.title !== null || !saysAll(titleOf(row), sample)),
  });

/** The demand (诉求) in a line: the title of a cluster; of an opinion answered by itself its own words, or the unit's for them. */
function titleOf(row: Themed): string {
  const { title, result, asked, text, suggested_text: suggestedText, stance, clause_nos: clauseNos } = row;
  const clauseNo = clauseNos[0] ?? null;
  if (title !== null) return title;
  if (result === Outcome.SUPPORT_ONLY) return '表示支持的意见';
  if (row.wordless > 0) return stancesTitle(stance, clauseNo);
  return askedLine(asked, { text: text ?? '', suggestedText }, clauseNo) ?? `对${aimOf(clauseNo)}的意见`;
}

/** Whether a heading has all the words of an opinion, so that quoting it would repeat it. */
const saysAll = (heading: string, { text, quote }: ReportSample) =>
  quote === null && heading.endsWith(inShort(text)) && !heading.endsWith('……');
