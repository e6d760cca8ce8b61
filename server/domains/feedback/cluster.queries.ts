import { type RawBuilder, sql } from 'kysely';
import type { CommentClusterView } from '#schema/feedback/comment-cluster-view.ts';
import type { DispositionView } from '#schema/feedback/disposition-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';

/** A disposition `alias` as JSON in the shape of the contract; null where there is none. */
export const dispositionJson = (alias: string): RawBuilder<DispositionView | null> => {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return sql`case when ${column('id')} is null then null else jsonb_build_object(
    'id', ${column('id')}, 'state', ${column('state')}, 'result', ${column('result')}, 'ground', ${column('ground')},
    'asked', ${column('asked')}, 'reason', ${column('reason')}, 'changedClauses', ${column('changed_clauses')}, 'coveredAt', ${column('covered_at')},
    'route', ${column('route')}, 'routedAnswer', ${column('routed_answer')}, 'routedAnsweredOn', ${column('routed_answered_on')},
    'proposedAt', ${column('proposed_at')}, 'confirmedAt', ${column('confirmed_at')},
    'proposedBy', (select p.name from person p where p.id = ${column('proposed_by_id')}),
    'confirmedBy', (select p.name from person p where p.id = ${column('confirmed_by_id')}),
    'returnedReason', ${column('returned_reason')}, 'version', ${column('version')}) end`.$castTo<DispositionView | null>();
};

const clustersWhere = async (db: Db, where: RawBuilder<unknown>): Promise<CommentClusterView[]> => {
  const { rows } = await sql<CommentClusterView>`
    select k.id, k.title, k.summary, k.version, coalesce(n.count, 0) as count, coalesce(n.people, 0) as "peopleCount",
      ${dispositionJson('d')} as disposition
    from comment_cluster k
    left join disposition d on d.cluster_id = k.id
    left join lateral (
      select sum(t.comments)::int as count, sum(t.people)::int as people from comment_tally t
      where t.cluster_id = k.id and t.status <> 'WITHDRAWN'
    ) n on true
    where ${where}
    order by n.count desc nulls last, k.created_at, k.id`.execute(db);
  return rows;
};

/** One that was emptied and has no answer is only history (归类经过). */
const STANDS = sql`(d.id is not null or exists (select from cluster_member m where m.cluster_id = k.id))`;

/** The clusters of a consultation, largest first; bounded by what a clerk can keep apart. */
export const clustersOf = (context: Context, consultationId: string) =>
  read(context, (db) => clustersWhere(db, sql`k.consultation_id = ${consultationId} and ${STANDS}`));

/** One cluster by its id. */
export const clusterById = (context: Context, id: string) =>
  read(context, async (db) => (await clustersWhere(db, sql`k.id = ${id}`))[0] ?? null);

/** One disposition by its id. */
export const dispositionById = (context: Context, id: string) =>
  read(context, async (db) => {
    const { rows } = await sql<{ disposition: DispositionView }>`
      select ${dispositionJson('d')} as disposition from disposition d where d.id = ${id}`.execute(db);
    return rows[0]?.disposition ?? null;
  });
