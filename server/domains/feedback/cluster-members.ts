import { sql } from 'kysely';
import { ClusterMember, ClusterMove } from '#schema/feedback/comment-cluster.ts';
import { DispositionState } from '#server/law/feedback/disposition-state.ts';
import { Disposition } from '#schema/feedback/disposition.ts';
import { CommentState } from '#schema/consultation/comment-state.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { badInput, notFound } from '#server/ground/kernel/fault.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r32 = provision('R-32', 'DESIGN', '意见处理规则');

/** The most comments one request may sort. */
export const BATCH_MAX = 1000;

/** The states of these comments, all of one consultation, or NOT_FOUND when any is missing. */
export async function loadComments({ em }: CommandContext, consultationId: string, ids: readonly string[]) {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0 || wanted.length > BATCH_MAX)
    throw badInput(`一次选择1至${BATCH_MAX}条意见。`, ['commentIds']);
  const states = await em.find(CommentState, { consultationId, commentId: { $in: wanted } });
  if (states.length !== wanted.length) throw notFound('所选的意见');
  return states;
}

/** Reasons against adding these comments to a cluster. */
export async function refuseMembers(
  { em }: CommandContext,
  states: readonly CommentState[],
): Promise<Finding[]> {
  const commentIds = states.map(({ commentId }) => commentId);
  const confirmed = await em.count(Disposition, {
    commentId: { $in: commentIds },
    state: DispositionState.CONFIRMED,
  });
  const withdrawn = states.filter(({ status }) => status === CommentStatus.WITHDRAWN).length;
  return [
    ...(withdrawn > 0
      ? [
          r32.block('COMMENT_WITHDRAWN', 'commentIds')`
            所选意见中有${withdrawn}条已撤回。
            取消勾选本人不再坚持的这${withdrawn}条，其余照常归类。`,
        ]
      : []),
    ...(confirmed > 0
      ? [
          r32.block('OUTCOME_CONFIRMED', 'commentIds')`
            所选意见中有${confirmed}条的处理结果已经确认。
            请负责人先退回其处理结果。`,
        ]
      : []),
  ];
}

/** Puts the comments into the cluster: out of any other, without an answer of their own, under review from now on. */
export async function takeIn(
  command: CommandContext,
  clusterId: string,
  states: readonly CommentState[],
  undoesId: string | null = null,
) {
  const { em, actor, now } = command;
  command.publish(...new Set(states.map(({ consultationId }) => `consultation:${consultationId}`)));
  const commentIds = states.map(({ commentId }) => commentId);
  const within = await membersOf(command.db, states);
  recordMoves(command, states, { within, toClusterId: clusterId, undoesId });
  await em.nativeDelete(ClusterMember, { commentId: { $in: commentIds } });
  await em.nativeDelete(Disposition, { commentId: { $in: commentIds } });
  for (const state of states) {
    accept(state, now);
    em.create(ClusterMember, {
      commentId: state.commentId,
      clusterId,
      consultationId: state.consultationId,
      addedById: actor?.id ?? '',
      addedAt: now,
    });
  }
}

/** Takes those of the comments that are in the cluster out of it. */
export async function letGo(
  command: CommandContext,
  clusterId: string,
  states: readonly CommentState[],
  undoesId: string | null = null,
) {
  command.publish(...new Set(states.map(({ consultationId }) => `consultation:${consultationId}`)));
  const within = await membersOf(command.db, states);
  const leaving = states.filter(({ commentId }) => within.get(commentId) === clusterId);
  recordMoves(command, leaving, { within, toClusterId: null, undoesId });
  await command.em.nativeDelete(ClusterMember, {
    clusterId,
    commentId: { $in: leaving.map(({ commentId }) => commentId) },
  });
}

interface Step {
  /** The cluster of each comment before. */
  within: ReadonlyMap<string, string>;
  toClusterId: string | null;
  undoesId: string | null;
}

/** Keeps where comments went (归类经过), a row for each cluster that they leave. */
function recordMoves(
  { em, actor, now }: CommandContext,
  states: readonly CommentState[],
  { within, toClusterId, undoesId }: Step,
) {
  const moves = Map.groupBy(states, ({ commentId }) => within.get(commentId) ?? null);
  for (const [fromClusterId, moved] of moves)
    if (fromClusterId !== toClusterId)
      em.create(ClusterMove, {
        consultationId: moved[0]?.consultationId ?? '',
        fromClusterId,
        toClusterId,
        commentIds: moved.map(({ commentId }) => commentId),
        movedById: actor?.id ?? '',
        movedAt: now,
        undoesId,
      });
}

/** The cluster of each comment that is in one. */
async function membersOf(db: Db, states: readonly CommentState[]): Promise<Map<string, string>> {
  const ids = states.map(({ commentId }) => commentId);
  const { rows } = await sql<{ commentId: string; clusterId: string }>`
    select comment_id as "commentId", cluster_id as "clusterId" from cluster_member
    where comment_id = any(${ids}::uuid[])`.execute(db);
  return new Map(rows.map(({ commentId, clusterId }) => [commentId, clusterId]));
}

/** Sorting or answering a comment is taking it up for study (研究). */
export function accept(state: CommentState, now: Date): void {
  if (state.status !== CommentStatus.RECEIVED) return;
  state.status = CommentStatus.UNDER_REVIEW;
  state.acceptedAt = now;
}

/** An answer confirmed for other members was not confirmed for these: it is to be confirmed again. */
export async function reopenAnswer({ em }: CommandContext, clusterId: string): Promise<void> {
  const answer = await em.findOne(Disposition, { clusterId });
  if (answer?.state !== DispositionState.CONFIRMED) return;
  answer.state = DispositionState.PROPOSED;
  answer.confirmedById = null;
  answer.confirmedAt = null;
}
