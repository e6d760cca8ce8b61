import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { CommentClusterOrRefusal, CommentClusterView } from '#schema/feedback/comment-cluster-view.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { Context } from '#server/kernel/context.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { Refusal } from '#server/law/refusal.ts';
import { addToCluster } from './add-to-cluster.ts';
import { clusterById, clustersOf } from './cluster.queries.ts';
import { clusterStances } from './cluster-stances.ts';
import { createCluster } from './create-cluster.ts';
import { removeFromCluster } from './remove-from-cluster.ts';
import { updateCluster } from './update-cluster.ts';

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : clusterById(context, done);

@Resolver(() => CommentClusterView)
export class ClusterResolver {
  @Query(() => [CommentClusterView])
  clusters(@Arg('consultationId', () => ID) consultationId: string, @Ctx() context: Context) {
    return clustersOf(context, consultationId);
  }

  @Mutation(() => CommentClusterOrRefusal)
  async createCluster(
    @Arg('consultationId', () => ID) consultationId: string,
    @Arg('title', () => TextScalar) title: string,
    @Arg('summary', () => TextScalar) summary: string,
    @Arg('commentIds', () => [ID]) commentIds: string[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await createCluster(context, consultationId, title, summary, commentIds));
  }

  @Mutation(() => CommentClusterOrRefusal, {
    description: '把对一条（不填为全文）只表示一种态度的意见归成主题',
  })
  async clusterStances(
    @Arg('consultationId', () => ID) consultationId: string,
    @Arg('stance', () => Stance) stance: Stance,
    @Arg('clauseNo', () => String, { nullable: true }) clauseNo: string | null | undefined,
    @Ctx() context: Context,
  ) {
    return fresh(context, await clusterStances(context, consultationId, stance, clauseNo ?? null));
  }

  @Mutation(() => CommentClusterOrRefusal)
  async updateCluster(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('title', () => TextScalar) title: string,
    @Arg('summary', () => TextScalar) summary: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await updateCluster(context, id, version, title, summary));
  }

  @Mutation(() => CommentClusterOrRefusal)
  async addToCluster(
    @Arg('id', () => ID) id: string,
    @Arg('commentIds', () => [ID]) commentIds: string[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await addToCluster(context, id, commentIds));
  }

  @Mutation(() => CommentClusterOrRefusal)
  async removeFromCluster(
    @Arg('id', () => ID) id: string,
    @Arg('commentIds', () => [ID]) commentIds: string[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await removeFromCluster(context, id, commentIds));
  }
}
