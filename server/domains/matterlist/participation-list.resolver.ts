import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { int } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import {
  KeptWayView,
  ParticipationListInput,
  ParticipationListOffer,
  ParticipationListView,
  PromisedMatterView,
} from '#schema/matterlist/participation-list-view.ts';
import { PublishedEditionView } from '#schema/paper/edition-view.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { PaperView } from '#schema/paper/paper-view.ts';
import { editionCapabilities } from '#server/engines/paper/edition-guards.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { answering, arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { offers } from '#server/ground/kernel/offers.ts';
import { keptWays } from '#server/law/participation/promised-way.ts';
import { heldFor, nextHeldFor } from './held.queries.ts';
import { MATTER_LIST_KIND } from './list-guards.ts';
import { preparesList } from './matterlist.permissions.ts';
import {
  editionsOf,
  listById,
  listsInPreparation,
  mattersOf,
  publishedList,
  publishedListYears,
} from './participation-list.queries.ts';
import { publishParticipationList } from './publish-participation-list.ts';
import { saveParticipationList } from './save-participation-list.ts';

/** 公众参与行政决策事项清单. */
@Resolver(() => ParticipationListView)
export class ParticipationListResolver {
  @Query(() => ParticipationListView, {
    nullable: true,
    description: '已公布的清单；不说年度的是最近一年，不说版本的是现行版本',
  })
  participationList(
    @Arg('year', () => Int, { nullable: true }) year: number | null,
    @Arg('versionNo', () => Int, { nullable: true }) versionNo: number | null,
    @Ctx() context: Context,
  ) {
    return publishedList(context, year ?? null, versionNo ?? null);
  }

  @Query(() => [Int], { description: '公布过清单的年度，近的在前' })
  participationListYears(@Ctx() context: Context) {
    return publishedListYears(context);
  }

  @Query(() => [ParticipationListView], { description: '正在编制的清单；公众看不到' })
  participationListsInPreparation(@Ctx() context: Context) {
    return listsInPreparation(context);
  }

  @Query(() => Capability, { description: '能否编制清单' })
  saveParticipationListCan(@Ctx() { actor }: Context) {
    return capability(actor, preparesList);
  }

  @FieldResolver(() => [PromisedMatterView], { description: '清单事项' })
  matters(@Root() { id }: ParticipationListView, @Ctx() context: Context) {
    return mattersOf(context, id);
  }

  @FieldResolver(() => [PublishedEditionView], { description: '同一年度历次公布的版本，近的在前' })
  editions(@Root() { year }: ParticipationListView, @Ctx() context: Context) {
    return editionsOf(context, year);
  }
}

/** 承诺的和实际开展的. */
@Resolver(() => PromisedMatterView)
export class PromisedMatterResolver {
  @FieldResolver(() => [KeptWayView], { description: '承诺的方式在前，没有承诺也开展了的在后' })
  async kept(@Root() { ways, decisionNos }: PromisedMatterView, @Ctx() context: Context) {
    return keptWays(ways, await heldFor(context, decisionNos));
  }

  @FieldResolver(() => InstantScalar, { nullable: true, description: '已经公告的下一次从何时起计入' })
  nextHeldAt(@Root() { decisionNos }: PromisedMatterView, @Ctx() context: Context) {
    return nextHeldFor(context, decisionNos);
  }
}

/** The list that a reviewed paper is. */
@Resolver(() => PaperView)
export class ListPaperResolver {
  @FieldResolver(() => ParticipationListView, { nullable: true })
  participationList(@Root() { kind, id }: PaperView, @Ctx() context: Context) {
    return kind === PaperKind.PARTICIPATION_LIST ? listById(context, id) : null;
  }
}

export const ParticipationListOffers = offers(
  ParticipationListView,
  ParticipationListOffer,
  (list: ParticipationListView, { actor }) =>
    editionCapabilities(ParticipationListOffer, MATTER_LIST_KIND, actor, list),
);

const asParticipationList = answering(ParticipationListView, listById);

export const ParticipationListMutations = mutations({
  saveParticipationList: asParticipationList(
    '编制本年度或者下一年度的公众参与事项清单；没有正在编制的，版本号为0',
    [arg('year', int), ofVersion, input(ParticipationListInput)],
    saveParticipationList,
  ),
  publishParticipationList: asParticipationList(
    '公布公众参与事项清单，审查通过以后',
    [byId, ofVersion],
    publishParticipationList,
  ),
});
