import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import {
  AnsweredConcernConnection,
  AnsweredConcernView,
  ConcernConnection,
  ConcernInput,
  ConcernJudgementInput,
  ConcernOffer,
  ConcernView,
} from '#schema/concern/concern-view.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { id, text } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { answering, arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { offers } from '#server/ground/kernel/offers.ts';
import { answeredConcern, answeredConcerns, concernsAbout } from './answered.queries.ts';
import { concernCapabilities } from './concern-capabilities.ts';
import { registersConcerns } from './concern.permissions.ts';
import { concernById, openConcerns, settledConcerns } from './concern.queries.ts';
import { draftConcernResponse } from './draft-concern-response.ts';
import { endConcern } from './end-concern.ts';
import { handOverConcern } from './hand-over-concern.ts';
import { judgeConcern } from './judge-concern.ts';
import { linkConcernPress } from './link-concern-press.ts';
import { publishConcernResponse } from './publish-concern-response.ts';
import { registerConcern } from './register-concern.ts';
import { returnConcernResponse } from './return-concern-response.ts';

/** 政务舆情回应. */
@Resolver()
export class ConcernResolver {
  @Query(() => AnsweredConcernConnection, { description: '已经回应的政务舆情，最近首次回应的在前' })
  answeredConcerns(
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return answeredConcerns(context, first ?? null, after ?? null);
  }

  @Query(() => AnsweredConcernView, { nullable: true, description: '一件已经回应的政务舆情' })
  answeredConcern(@Ctx() context: Context, @Arg('no', () => String) no: string) {
    return answeredConcern(context, no);
  }

  @Query(() => [ConcernView], { description: '等待首次回应的政务舆情，时限早的在前' })
  openConcerns(@Ctx() context: Context) {
    return openConcerns(context);
  }

  @Query(() => ConcernConnection, { description: '已经回应的、不作回应的政务舆情，最近发现的在前' })
  settledConcerns(
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return settledConcerns(context, first ?? null, after ?? null);
  }

  @Query(() => ConcernView, { nullable: true, description: '一件政务舆情，办理的人看到的' })
  concern(@Ctx() context: Context, @Arg('id', () => ID) concernId: string) {
    return concernById(context, concernId);
  }

  @Query(() => Capability, { description: '能否登记政务舆情' })
  registerConcernCan(@Ctx() { actor }: Context) {
    return capability(actor, registersConcerns);
  }
}

/** A decision's field on what was said about it in public and answered. */
@Resolver(() => DecisionView)
export class DecisionConcernsResolver {
  @FieldResolver(() => [AnsweredConcernView], { description: '涉及本决策、已经回应的政务舆情' })
  concerns(@Root() decision: DecisionView, @Ctx() context: Context) {
    return concernsAbout(context, decision.id);
  }
}

export const ConcernOffers = offers(ConcernView, ConcernOffer, (concern: ConcernView, { actor }) =>
  concernCapabilities(actor, concern),
);

const asConcern = answering(ConcernView, concernById);
const unitsOf = arg('unitIds', () => id.many({ defaultValue: [] }));

export const ConcernMutations = mutations({
  registerConcern: asConcern('登记政务舆情', [input(ConcernInput)], registerConcern),
  handOverConcern: asConcern(
    '转办政务舆情，开出转办单',
    [byId, ofVersion, arg('leadUnitId', id), unitsOf, arg('note', () => text({ defaultValue: '' }))],
    handOverConcern,
  ),
  judgeConcern: asConcern(
    '重新研判政务舆情的等级',
    [byId, ofVersion, input(ConcernJudgementInput)],
    judgeConcern,
  ),
  linkConcernPress: asConcern(
    '关联为政务舆情举行的新闻发布会',
    [byId, ofVersion, arg('eventNo', text)],
    linkConcernPress,
  ),
  endConcern: asConcern('按不作回应办结政务舆情', [byId, ofVersion, arg('reason', text)], endConcern),
  draftConcernResponse: asConcern(
    '拟写政务舆情的回应',
    [byId, ofVersion, arg('text', text)],
    draftConcernResponse,
  ),
  publishConcernResponse: asConcern('审核公布政务舆情的回应', [byId, ofVersion], publishConcernResponse),
  returnConcernResponse: asConcern(
    '退回政务舆情的回应',
    [byId, ofVersion, arg('reason', text)],
    returnConcernResponse,
  ),
});
