import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { bool, day, id, int, of, text } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import {
  PostedContentInput,
  VillageOffer,
  VillagePostingView,
  VillageView,
  VillageVisitView,
  VisitVoiceInput,
} from '#schema/village/village-view.ts';
import { capability, NOT_ALLOWED } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { answering, arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { offers } from '#server/ground/kernel/offers.ts';
import { VisitForm } from '#server/law/village/village-visit.ts';
import { DisclosureKind } from '#server/law/village/disclosure-kind.ts';
import { addVillage } from './add-village.ts';
import { changeVillage } from './change-village.ts';
import { correctVillagePosting } from './correct-village-posting.ts';
import { isOffice } from './load-village.ts';
import { postVillageAffairs } from './post-village-affairs.ts';
import { recordVillageVisit } from './record-village-visit.ts';
import { visitsOf } from './visit.queries.ts';
import { keepsVillages, postsForVillages, recordsVisits } from './village.permissions.ts';
import { allVillages, postingsOf, villageByNo } from './village.queries.ts';

/** 村务公开. */
@Resolver(() => VillageView)
export class VillageResolver {
  @Query(() => [VillageView], { description: '全县的村、社区，按乡镇；给出乡镇的，只列它的' })
  villages(@Ctx() context: Context, @Arg('townId', () => ID, { nullable: true }) townId: string | null) {
    return allVillages(context, townId ?? null);
  }

  @Query(() => VillageView, { nullable: true, description: '一个村' })
  village(@Ctx() context: Context, @Arg('no', () => String) no: string) {
    return villageByNo(context, no);
  }

  @FieldResolver(() => [VillagePostingView], { description: '一年的村务公开，空的是今年；最近的期间在前' })
  postings(
    @Root() village: VillageView,
    @Ctx() context: Context,
    @Arg('year', () => Int, { nullable: true }) year: number | null,
  ) {
    return postingsOf(context, village.id, year ?? null);
  }

  @FieldResolver(() => [VillageVisitView], { description: '入户走访、乡间夜话，最近的在前' })
  visits(@Root() village: VillageView, @Ctx() context: Context) {
    return visitsOf(context, village.id);
  }

  @Query(() => Capability, { description: '能否登记村' })
  addVillageCan(@Ctx() { actor }: Context) {
    return capability(actor, keepsVillages);
  }
}

export const VillageOffers = offers(VillageView, VillageOffer, ({ town }: VillageView, { actor }) => {
  const own = town.id === actor?.unitId;
  return {
    changeVillage: own || isOffice(actor) ? capability(actor, keepsVillages) : NOT_ALLOWED,
    recordVillageVisit: capability(actor, recordsVisits),
    postVillageAffairs: own ? capability(actor, postsForVillages) : NOT_ALLOWED,
  };
});

const asVillage = answering(VillageView, villageByNo);

export const VillageMutations = mutations({
  addVillage: asVillage(
    '登记村',
    [arg('townId', id), arg('name', text), arg('financeMonthly', bool), arg('since', day)],
    addVillage,
  ),
  changeVillage: asVillage(
    '修改村的名称、财务公开的时限，登记撤并',
    [byId, ofVersion, arg('name', text), arg('financeMonthly', bool), arg('endedOn', day.opt)],
    changeVillage,
  ),
  postVillageAffairs: asVillage(
    '上传村务公开',
    [byId, arg('kind', () => of(() => DisclosureKind)), arg('period', text), input(PostedContentInput)],
    postVillageAffairs,
  ),
  recordVillageVisit: asVillage(
    '登记入户走访、乡间夜话，意见转入征求意见，需求转为公众留言',
    [
      byId,
      arg('form', () => of(() => VisitForm)),
      arg('visitedOn', day),
      arg('who', text),
      arg('households', int),
      arg('persons', int),
      arg('said', text),
      arg('voices', () => of.many(() => VisitVoiceInput, { defaultValue: [] })),
    ],
    recordVillageVisit,
  ),
  correctVillagePosting: asVillage(
    '更正村务公开，两份都保留',
    [byId, arg('reason', text), input(PostedContentInput)],
    correctVillagePosting,
  ),
});
