import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { OpinionOverviewView } from '#schema/consultation/opinion-overview-view.ts';
import { TownHearingView } from '#schema/consultation/town-hearing-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { opinionOverview } from './opinion-overview.queries.ts';
import { townHearing } from './town-hearing.queries.ts';

/** 民意一览. */
@Resolver(() => OpinionOverviewView)
export class OverviewResolver {
  @Query(() => OpinionOverviewView)
  opinionOverview(@Arg('consultationId', () => ID) consultationId: string, @Ctx() context: Context) {
    return opinionOverview(context, consultationId);
  }

  @Query(() => TownHearingView, { nullable: true })
  townHearing(@Arg('consultationId', () => ID) consultationId: string, @Ctx() context: Context) {
    return townHearing(context, consultationId);
  }
}
