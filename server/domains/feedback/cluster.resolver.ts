import { id, of, str, text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import {
  ClauseThemeView,
  ClusterMoveView,
  CommentClusterView,
} from '#schema/feedback/comment-cluster-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { clusterMoves } from './cluster-moves.queries.ts';
import { undoClusterMove } from './undo-cluster-move.ts';
import { addToCluster } from './add-to-cluster.ts';
import { clusterById, clustersOf } from './cluster.queries.ts';
import { clauseThemes } from './clause-themes.queries.ts';
import { clusterClause } from './cluster-clause.ts';
import { clusterStances } from './cluster-stances.ts';
import { createCluster } from './create-cluster.ts';
import { removeFromCluster } from './remove-from-cluster.ts';
import { updateCluster } from './update-cluster.ts';

@Resolver(() => CommentClusterView)
export class ClusterResolver {
  @Query(() => [CommentClusterView])
  clusters(@Arg('consultationId', () => ID) consultationId: string, @Ctx() context: Context) {
    return clustersOf(context, consultationId);
  }

  @Query(() => [ClauseThemeView], { description: '可以按条归类的意见' })
  clauseThemes(@Arg('consultationId', () => ID) consultationId: string, @Ctx() context: Context) {
    return clauseThemes(context, consultationId);
  }
}

/** 归类经过 of a theme. */
@Resolver(() => ClusterMoveView)
export class ClusterMoveResolver {
  @Query(() => [ClusterMoveView], { description: '一个主题的归类经过，新的在前；只给承办单位看' })
  clusterMoves(@Arg('clusterId', () => ID) clusterId: string, @Ctx() context: Context) {
    return clusterMoves(context, clusterId);
  }
}

const asCommentCluster = answering(CommentClusterView, clusterById);

export const ClusterMutations = mutations({
  createCluster: asCommentCluster(
    '归并意见',
    [arg('consultationId', id), arg('title', text), arg('summary', text), arg('commentIds', id.many)],
    createCluster,
  ),
  clusterStances: asCommentCluster(
    '把对一条（不填为全文）只表示一种态度的意见归成主题',
    [arg('consultationId', id), arg('stance', () => of(() => Stance)), arg('clauseNo', str.opt)],
    clusterStances,
  ),
  clusterClause: asCommentCluster(
    '把对同一条持同一态度、还没有归类的意见归成主题',
    [arg('consultationId', id), arg('clauseNo', str), arg('stance', () => of(() => Stance))],
    clusterClause,
  ),
  updateCluster: asCommentCluster(
    '修改归并主题',
    [byId, ofVersion, arg('title', text), arg('summary', text)],
    updateCluster,
  ),
  addToCluster: asCommentCluster('意见并入主题', [byId, arg('commentIds', id.many)], addToCluster),
  undoClusterMove: asCommentCluster('撤销一次归类', [byId], undoClusterMove),
  removeFromCluster: asCommentCluster('意见移出主题', [byId, arg('commentIds', id.many)], removeFromCluster),
});
