import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { ContactHoldInput } from '#schema/retention/contact-hold-input.ts';
import { ContactHoldView, ContactHoldOffer } from '#schema/retention/contact-hold-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { holdById, holdsPage } from './contact-hold.queries.ts';
import { liftContactHold } from './lift-contact-hold.ts';
import { placeContactHold } from './place-contact-hold.ts';
import { holdsContacts } from './retention.permissions.ts';

const ContactHoldConnection = connectionOf(ContactHoldView, 'ContactHold');
/** 暂缓删除联系方式 (个人信息保护法第四十七条). */
@Resolver()
export class ContactHoldResolver {
  @Query(() => ContactHoldConnection, { description: '暂缓删除的联系方式；lifted 为真的是已经解除的' })
  contactHolds(
    @Arg('lifted', () => Boolean, { defaultValue: false }) lifted: boolean,
    @Arg('first', () => Int, { defaultValue: 50, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return holdsPage(context, { lifted, first, after: after ?? null });
  }

  @Query(() => Capability, { description: '能否登记暂缓删除' })
  placeContactHoldCan(@Ctx() { actor }: Context) {
    return capability(actor, holdsContacts);
  }
}

export const ContactHoldOffers = offers(ContactHoldView, ContactHoldOffer);

const asContactHold = answering(ContactHoldView, holdById);

export const ContactHoldMutations = mutations({
  placeContactHold: asContactHold('暂缓删除联系方式', [input(ContactHoldInput)], placeContactHold),
  liftContactHold: asContactHold('解除暂缓删除', [byId, ofVersion, arg('reason', text)], liftContactHold),
});
