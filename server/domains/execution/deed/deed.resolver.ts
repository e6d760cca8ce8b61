import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { bool, id, text } from '#schema/kernel/fields.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { MyCommentView } from '#schema/consultation/comment-own-view.ts';
import {
  AdoptedLine,
  AdoptedMatter,
  AdoptedMatterConnection,
  DeedDesk,
  DeedInput,
  DeedOffer,
} from '#schema/execution/adopted-deed-view.ts';
import { asDecision } from '#server/domains/decision/decision-answer.queries.ts';
import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { offers } from '#server/ground/kernel/offers.ts';
import { adoptedMatterOf, adoptedMatters } from './adopted-matters.queries.ts';
import { deedCapabilities, deedDesk } from './deed-desk.queries.ts';
import { linkDeed } from './link-deed.ts';
import { ownAdoptedLine } from './own-line.queries.ts';
import { reviewDeed } from './review-deed.ts';

/** 采纳意见的落实 (国令713号第十八条、第三十四条). */
@Resolver(() => DecisionView)
export class DeedResolver {
  @FieldResolver(() => AdoptedMatter, {
    nullable: true,
    description: '采纳的意见和落实情况；决策没有公布、没有采纳意见的为空',
  })
  adopted(@Root() { no }: DecisionView, @Ctx() context: Context) {
    return adoptedMatterOf(context, no);
  }

  @Query(() => AdoptedMatterConnection, { description: '全县采纳的意见和落实情况' })
  adoptedMatters(
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return adoptedMatters(context, first, after);
  }

  @FieldResolver(() => DeedDesk, { nullable: true, description: '采纳意见的落实，执行单位和审查员所见' })
  deedDesk(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return deedDesk(context, decision);
  }
}

/** 落实情况 of somebody's own opinion, beside its outcome. */
@Resolver(() => MyCommentView)
export class OwnDeedResolver {
  @FieldResolver(() => AdoptedLine, {
    nullable: true,
    description: '本人被采纳的意见的落实情况；决策公布以后才有',
  })
  adoptedLine(@Root() comment: MyCommentView, @Ctx() context: Context) {
    return ownAdoptedLine(context, comment);
  }
}

export const DeedOffers = offers(
  DecisionView,
  DeedOffer,
  (decision: DecisionRow, context) => deedCapabilities(context, decision),
  'deedCan',
);

export const DeedMutations = mutations({
  linkDeed: asDecision('关联采纳意见的执行记录', [byId, ofVersion, input(DeedInput)], linkDeed),
  reviewDeed: asDecision(
    '审查采纳意见的落实情况',
    [byId, ofVersion, arg('deedId', id), arg('passed', bool), arg('reason', text)],
    reviewDeed,
  ),
});
