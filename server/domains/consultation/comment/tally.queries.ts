import { type RawBuilder, sql } from 'kysely';
import { type CommentFilter, CommentProgress } from '#schema/consultation/comment-filter.ts';

/** Tallies `t` of a consultation (意见分类计数) with the answer `e` of their cluster. */
export const FROM_TALLIES = sql`comment_tally t left join disposition e on e.cluster_id = t.cluster_id`;

/** State of the answer, the comment's own before its cluster's; one sent back waits for its clerk again. */
const ANSWER = sql`coalesce(t.own_state, case when e.returned_reason is not null then 'RETURNED' else e.state end)`;

const HELD = sql`t.status <> 'WITHDRAWN'`;

/** How far the comments of a tally are (办理进度). */
export const PROGRESS: Readonly<Record<CommentProgress, RawBuilder<unknown>>> = {
  [CommentProgress.NEW]: sql`t.status = 'RECEIVED'`,
  [CommentProgress.UNDISPOSED]: sql`${HELD} and (${ANSWER} is null or ${ANSWER} = 'RETURNED')`,
  [CommentProgress.PROPOSED]: sql`${HELD} and ${ANSWER} = 'PROPOSED'`,
  [CommentProgress.CONFIRMED]: sql`${HELD} and ${ANSWER} = 'CONFIRMED'`,
  [CommentProgress.HIDDEN]: sql`t.hidden`,
  [CommentProgress.WITHDRAWN]: sql`t.status = 'WITHDRAWN'`,
};

/** Without a confirmed outcome: a comment answered as proposed, or sent back, is not done. */
export const UNCONFIRMED = sql`${HELD} and ${ANSWER} is distinct from 'CONFIRMED'`;

/** Conditions of a filter (筛选) that the tallies cover. */
export function tallied(filter: CommentFilter): RawBuilder<unknown>[] {
  const { clauseNo, stance, channel, progress, outcome, clusterId, unclustered } = filter;
  return [
    ...(clauseNo ? [sql`t.clause_no = ${clauseNo}`] : []),
    ...(stance ? [sql`t.stance = ${stance}`] : []),
    ...(channel ? [sql`t.channel = ${channel}`] : []),
    ...(progress ? [PROGRESS[progress]] : []),
    ...(outcome ? [sql`coalesce(t.own_result, e.result) = ${outcome}`] : []),
    ...(clusterId ? [sql`t.cluster_id = ${clusterId}`] : []),
    ...(unclustered ? [sql`t.cluster_id is null`] : []),
  ];
}
