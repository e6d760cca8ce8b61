import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { connectionOf } from '#schema/kernel/page.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { ContactHoldInput } from '#schema/retention/contact-hold-input.ts';
import { ContactHoldView } from '#schema/retention/contact-hold-view.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { holdById, holdsPage } from './contact-hold.queries.ts';
import { liftContactHold } from './lift-contact-hold.ts';
import { placeContactHold } from './place-contact-hold.ts';
import { holdsContacts } from './retention.permissions.ts';

const ContactHoldConnection = connectionOf(ContactHoldView, 'ContactHold');
const ContactHoldOrRefusal = orRefusal(ContactHoldView, 'ContactHold');

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

  @Mutation(() => ContactHoldOrRefusal)
  async placeContactHold(
    @Arg('input', () => ContactHoldInput) input: ContactHoldInput,
    @Ctx() context: Context,
  ) {
    const done = await placeContactHold(context, input);
    return done instanceof Refusal ? done : holdById(context, done);
  }

  @Mutation(() => ContactHoldOrRefusal)
  async liftContactHold(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    const done = await liftContactHold(context, id, version, reason);
    return done instanceof Refusal ? done : holdById(context, done);
  }
}
