import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import type { StancesAnswered } from '#server/law/feedback/answered-stance.ts';

/** Recipients of one answer: single comments, and the members of clusters. */
export interface Answered {
  commentIds: readonly string[];
  clusterIds: readonly string[];
}

/** How many of them took each stance (态度), as it stands now; what was withdrawn is not counted. */
export async function stancesAnswered(
  db: Db,
  { commentIds, clusterIds }: Answered,
): Promise<StancesAnswered> {
  if (commentIds.length + clusterIds.length === 0) return {};
  const { rows } = await sql<{ stance: string; count: number }>`
    select coalesce(r.stance, c.stance) as stance, count(*)::int as count
    from (select unnest(${commentIds}::uuid[]) as id
      union select comment_id from cluster_member where cluster_id = any(${clusterIds}::uuid[])) answered
    join comment c on c.id = answered.id
    join comment_state s on s.comment_id = c.id and s.status <> ${CommentStatus.WITHDRAWN}
    left join comment_revision r on r.comment_id = s.comment_id and r.no = s.current_revision
    group by 1`.execute(db);
  return Object.fromEntries(rows.map(({ stance, count }) => [stance, count]));
}
