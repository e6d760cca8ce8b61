import { sql } from 'kysely';
import { CommentProgress } from '#schema/consultation/comment-filter.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { FROM_TALLIES, PROGRESS } from './tally.queries.ts';

/** How many opinions somebody was given and has not answered (名下没有处理的意见), over all matters. */
export async function commentsHeldBy(db: Db, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from comment_state s
    where s.assignee_id = ${personId} and s.tally_id in (
      select t.id from ${FROM_TALLIES} where ${PROGRESS[CommentProgress.UNDISPOSED]})`.execute(db);
  return rows[0]?.count ?? 0;
}
