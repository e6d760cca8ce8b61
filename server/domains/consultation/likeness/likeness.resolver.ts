import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import {
  BurstView,
  NetworkView,
  LikeGroupView,
  LikeOpinionsView,
} from '#schema/consultation/likeness/like-opinions-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { bursts } from './bursts.queries.ts';
import { likeGroups, likeOpinions } from './like-opinions.queries.ts';
import { networks } from './networks.queries.ts';

/** Opinions that are alike (相近的意见). */
@Resolver()
export class LikenessResolver {
  @Query(() => LikeOpinionsView, { nullable: true })
  likeOpinions(@Arg('commentId', () => ID) commentId: string, @Ctx() context: Context) {
    return likeOpinions(context, commentId);
  }

  @Query(() => [BurstView])
  bursts(@Arg('consultationId', () => ID) consultationId: string, @Ctx() context: Context) {
    return bursts(context, consultationId);
  }

  @Query(() => [NetworkView])
  opinionNetworks(@Arg('consultationId', () => ID) consultationId: string, @Ctx() context: Context) {
    return networks(context, consultationId);
  }

  @Query(() => [LikeGroupView])
  likeGroups(@Arg('consultationId', () => ID) consultationId: string, @Ctx() context: Context) {
    return likeGroups(context, consultationId);
  }
}
