import { sql } from 'kysely';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { ProposedChangeView } from '#schema/change/proposed-change-view.ts';
import { MomentView } from '#schema/following/follow-view.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { PushConnection, PushInput } from '#schema/push/push-view.ts';
import { changeAfter, changesAmong } from '#server/engines/change/change.queries.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { answering, input, mutations } from '#server/ground/kernel/mutations.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { refusePushing } from '#server/law/push/push.ts';
import { proposePush } from './propose-push.ts';
import { PUSH_CHANGE } from './push-change.ts';
import { pushablePages, pushesOf } from './push-pages.queries.ts';
import { pushLog, sentPushes } from './push.queries.ts';
import { pushes } from './push.permissions.ts';

/** 定向推送: to groups that people chose themselves. */
@Resolver()
export class PushResolver {
  @Query(() => PushConnection, { description: '寄出的定向推送，新的在前' })
  pushes(
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return sentPushes(context, { first: first ?? null, after: after ?? null });
  }

  @Query(() => PushConnection, { description: '推送记录：本单位的，县政府办看全县的' })
  pushLog(
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return pushLog(context, { first: first ?? null, after: after ?? null });
  }

  @Query(() => [MomentView], { description: '本单位公布的、可以推送的页面，新的在前' })
  async pushablePages(@Ctx() context: Context) {
    if (!pushes.allows(context.actor)) return [];
    const { now } = await readAsSystem(context, rulesOf);
    return pushablePages(context, actorOf(context).unitId, now);
  }

  @Query(() => [ProposedChangeView], { description: '本单位拟写的推送，待审核的在前' })
  pushProposals(@Ctx() context: Context) {
    return pushes.allows(context.actor)
      ? changesAmong(context, PUSH_CHANGE, () => sql<boolean>`c.unit_id = ${actorOf(context).unitId}`)
      : [];
  }

  @Query(() => Capability, { description: '可否拟写定向推送' })
  async proposePushCan(@Ctx() context: Context) {
    const { actor } = context;
    if (!actor || !pushes.allows(actor)) return capability(actor, pushes);
    const sent = await readAsSystem(context, async (db) =>
      pushesOf(db, actor.unitId, (await rulesOf(db)).now),
    );
    return capability(actor, pushes, refusePushing(sent));
  }
}

export const PushMutations = mutations({
  proposePush: answering(
    ProposedChangeView,
    changeAfter(() => PUSH_CHANGE),
  )('拟写定向推送；经本单位另一人审核才寄出', [input(PushInput)], proposePush),
});
