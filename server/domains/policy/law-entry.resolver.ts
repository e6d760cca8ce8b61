import { Ctx, Query, Resolver } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { day, str, text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { LawEntryInput } from '#schema/policy/law-entry-input.ts';
import { LawEntryOffer, LawEntryView } from '#schema/policy/law-entry-view.ts';
import { SpecialLawView } from '#schema/policy/special-law-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { endLawEntry } from './end-law-entry.ts';
import { lawEntries, lawEntry, lawEntryCan, lawsInForce } from './law-entry.queries.ts';
import { keepLaws } from './policy.permissions.ts';
import { proposeLawEntry } from './propose-law-entry.ts';
import { confirmLawEntry, returnLawEntry } from './rule-on-law-entry.ts';

/** 专门规定: kept by 司法局, two persons an edition, read by everyone. */
@Resolver(() => LawEntryView)
export class LawEntryResolver {
  @Query(() => [SpecialLawView], { description: '今天适用的专门规定' })
  specialLaws(@Ctx() context: Context) {
    return lawsInForce(context);
  }

  @Query(() => [LawEntryView], { description: '专门规定的各个版本；没有确认的公众看不到' })
  lawEntries(@Ctx() context: Context) {
    return lawEntries(context);
  }

  @Query(() => Capability, { description: '能不能登记专门规定' })
  lawsCan(@Ctx() { actor }: Context) {
    return capability(actor, keepLaws);
  }
}

export const LawEntryOffers = offers(LawEntryView, LawEntryOffer, (entry: LawEntryView, { actor }) =>
  lawEntryCan(actor, entry),
);

const asLawEntry = answering(LawEntryView, lawEntry);

export const LawEntryMutations = mutations({
  proposeLawEntry: asLawEntry(
    '登记专门规定，或者提出新的一版',
    [input(LawEntryInput), arg('code', () => str.opt('已有规定的登记号；新登记的不填'))],
    proposeLawEntry,
  ),
  endLawEntry: asLawEntry(
    '提出停止适用',
    [arg('code', str), arg('fromDay', () => day('从哪一天起不再适用')), arg('reason', text)],
    endLawEntry,
  ),
  confirmLawEntry: asLawEntry('确认；提出人不能确认', [byId, ofVersion], confirmLawEntry),
  returnLawEntry: asLawEntry('退回，写明原因', [byId, ofVersion, arg('reason', text)], returnLawEntry),
});
