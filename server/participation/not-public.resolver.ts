import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { DecisionOrRefusal, DecisionView } from '#schema/decision/decision-view.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { NotPublicCapabilities, NotPublicInput } from '#schema/participation/not-public-input.ts';
import { decisionById, type DecisionRow } from '#server/decision/decision.queries.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Context } from '#server/kernel/context.ts';
import { mayBring } from '#server/kernel/decision-action.ts';
import { readUnder } from '#server/kernel/read.ts';
import { Refusal } from '#server/law/refusal.ts';
import { claimNotPublic } from './claim-not-public.ts';
import { refuseClaimPhase, refuseReviewing } from './not-public-guards.ts';
import { claimStanding } from './not-public.queries.ts';
import { within } from './participation.permissions.ts';
import { reviewNotPublic, reviewsNotPublic } from './review-not-public.ts';

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : decisionById(context, done);

/** A matter that lawfully stays closed (依法不予公开, 国令713号第十四条). */
@Resolver(() => DecisionView)
export class NotPublicResolver {
  @FieldResolver(() => NotPublicCapabilities, { nullable: true, description: '可办事项；公众为空' })
  async notPublicCan(@Root() decision: DecisionRow, @Ctx() context: Context) {
    const { actor } = context;
    if (!actor) return null;
    const inPhase = refuseClaimPhase(decision);
    const reviews = reviewsNotPublic.allows(actor)
      ? await readUnder(context, reviewsNotPublic, (db) => claimStanding(db, decision.id))
      : null;
    return {
      claimNotPublic: capability(actor, within(mayBring('skipParticipation'), decision.unitIds), inPhase),
      reviewNotPublic: capability(actor, reviewsNotPublic, [
        ...inPhase,
        ...(reviews ? refuseReviewing(reviews) : []),
      ]),
    };
  }

  @Mutation(() => DecisionOrRefusal, { description: '提出依法不予公开、不公众参与的认定' })
  async claimNotPublic(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => NotPublicInput) input: NotPublicInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await claimNotPublic(context, id, version, input));
  }

  @Mutation(() => DecisionOrRefusal, { description: '审查不予公开的认定' })
  async reviewNotPublic(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('passed', () => Boolean) passed: boolean,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await reviewNotPublic(context, id, version, passed, reason));
  }
}
