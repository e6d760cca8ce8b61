import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { str, text } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { StatuteEndInput, StatuteInput } from '#schema/statute/statute-input.ts';
import { StatuteOffer, StatuteTextView, StatuteView } from '#schema/statute/statute-view.ts';
import { UnheldStatuteView } from '#schema/statute/unheld-statute-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { answering, arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { offers } from '#server/ground/kernel/offers.ts';
import { endStatute } from './end-statute.ts';
import { proposeStatute } from './propose-statute.ts';
import { confirmStatute, returnStatute } from './rule-on-statute.ts';
import { keepStatutes } from './statute.permissions.ts';
import { unheldStatutes } from './unheld-statutes.queries.ts';
import { statuteCan, statuteEdition, statutes, statuteText } from './statute.queries.ts';

/** 法规库: kept by 司法局, two persons an edition, read by everyone. */
@Resolver(() => StatuteView)
export class StatuteResolver {
  @Query(() => [StatuteView], { description: '法规库和历史规划；没有确认的公众看不到' })
  statutes(@Ctx() context: Context) {
    return statutes(context);
  }

  @Query(() => StatuteTextView, {
    nullable: true,
    description: '一部法规或者一个规划的正文；不写版本的，是今天有效的一版',
  })
  statute(
    @Ctx() context: Context,
    @Arg('code', () => String) code: string,
    @Arg('no', () => Int, { nullable: true }) no: number | null = null,
  ) {
    return statuteText(context, code, no);
  }

  @Query(() => [UnheldStatuteView], { description: '待收录的法规，供县司法局' })
  unheldStatutes(@Ctx() context: Context) {
    return unheldStatutes(context);
  }

  @Query(() => Capability, { description: '能不能登记法规' })
  statutesCan(@Ctx() { actor }: Context) {
    return capability(actor, keepStatutes);
  }
}

export const StatuteOffers = offers(StatuteView, StatuteOffer, (edition: StatuteView, { actor }) =>
  statuteCan(actor, edition),
);

const asStatute = answering(StatuteView, statuteEdition);

export const StatuteMutations = mutations({
  proposeStatute: asStatute(
    '登记法规、规划，或者登记新的一版',
    [input(StatuteInput), arg('code', () => str.opt('已收录的法规的登记号；新登记的不填'))],
    proposeStatute,
  ),
  endStatute: asStatute('登记废止', [arg('code', str), input(StatuteEndInput)], endStatute),
  confirmStatute: asStatute('确认；提出人不能确认', [byId, ofVersion], confirmStatute),
  returnStatute: asStatute('退回，写明原因', [byId, ofVersion, arg('reason', text)], returnStatute),
});
