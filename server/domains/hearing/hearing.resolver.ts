import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { id, text } from '#schema/kernel/fields.ts';
import {
  acknowledges,
  answering,
  arg,
  byId,
  input,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { HearingOffer, HearingState, HearingConnection, HearingView } from '#schema/hearing/hearing-view.ts';
import { HearingInput, HearingPostponementInput } from '#schema/hearing/hearing-input.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { PaperView } from '#schema/paper/paper-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import { cancelHearing } from './cancel-hearing.ts';
import { hearingCapabilities } from './hearing-capabilities.ts';
import { refuseAnother, refuseDecisionPhase } from './hearing-guards.ts';
import { hearingAfter, hearingByNo, hearingsOfDecision, hearingsPage } from './hearing.queries.ts';
import { plansFor } from './hearing.permissions.ts';
import { planHearing } from './plan-hearing.ts';
import { postponeHearing } from './postpone-hearing.ts';
import { publishHearingNotice } from './publish-hearing-notice.ts';
import { saveHearing } from './save-hearing.ts';

/** Hearings (听证会): their plan, notice and review. */
@Resolver(() => HearingView)
export class HearingResolver {
  @Query(() => HearingConnection, { description: '听证会，日期近的在前；公众看到的是公告以后的' })
  hearings(
    @Arg('state', () => HearingState, { nullable: true }) state: HearingState | null,
    @Arg('unitId', () => ID, { nullable: true }) unitId: string | null,
    @Arg('first', () => Int, { defaultValue: 20, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return hearingsPage(context, {
      state: state ?? null,
      unitId: unitId ?? null,
      first: first ?? null,
      after: after ?? null,
    });
  }

  @Query(() => HearingView, { nullable: true })
  hearing(@Arg('no', () => String) no: string, @Ctx() context: Context) {
    return hearingByNo(context, no);
  }
}

export const HearingOffers = offers(HearingView, HearingOffer, (hearing: HearingView, { actor }) =>
  hearingCapabilities(actor, hearing),
);

/** The hearings of a decision, and whether the viewer may plan one. */
@Resolver(() => DecisionView)
export class DecisionHearingsResolver {
  @FieldResolver(() => [HearingView])
  hearings(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return hearingsOfDecision(context, id);
  }

  @FieldResolver(() => Capability, { description: '能否筹备听证会' })
  async planHearingCan(@Root() { id, phase, unitIds }: DecisionRow, @Ctx() context: Context) {
    const permission = plansFor(unitIds);
    const earlier = permission.allows(context.actor) ? await hearingsOfDecision(context, id) : [];
    return capability(context.actor, permission, [
      ...refuseDecisionPhase(phase),
      ...refuseAnother(earlier.map(({ stage }) => stage)),
    ]);
  }
}

/** The hearing that a reviewed paper belongs to. */
@Resolver(() => PaperView)
export class HearingPaperResolver {
  @FieldResolver(() => HearingView, { nullable: true })
  hearing(@Root() { kind, id }: PaperView, @Ctx() context: Context) {
    return kind === PaperKind.HEARING ? hearingAfter(context, id) : null;
  }
}

const asHearing = answering(HearingView, hearingAfter);

export const HearingMutations = mutations({
  planHearing: asHearing('筹备听证会', [arg('decisionId', id), input(HearingInput)], planHearing),
  saveHearing: asHearing(
    '修改方案和公告；送审后修改的，审查作废',
    [byId, ofVersion, input(HearingInput)],
    saveHearing,
  ),
  publishHearingNotice: asHearing(
    '公布公告和遴选办法；要抽取的，同时公布种子的承诺值',
    [byId, ofVersion, acknowledges],
    publishHearingNotice,
  ),
  postponeHearing: asHearing(
    '延期：回到公告，名单和材料重新办理',
    [byId, ofVersion, input(HearingPostponementInput), acknowledges],
    postponeHearing,
  ),
  cancelHearing: asHearing('取消，公布原因', [byId, ofVersion, arg('reason', text)], cancelHearing),
});
