import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { LawEntryInput } from '#schema/policy/law-entry-input.ts';
import { LawEntryCapabilities, LawEntryOrRefusal, LawEntryView } from '#schema/policy/law-entry-view.ts';
import { SpecialLawView } from '#schema/policy/special-law-view.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Context } from '#server/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { Refusal } from '#server/law/refusal.ts';
import { endLawEntry } from './end-law-entry.ts';
import { lawEntries, lawEntry, lawEntryCan, lawsInForce } from './law-entry.queries.ts';
import { keepLaws } from './policy.permissions.ts';
import { proposeLawEntry } from './propose-law-entry.ts';
import { confirmLawEntry, returnLawEntry } from './rule-on-law-entry.ts';

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : lawEntry(context, done);

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

  @FieldResolver(() => LawEntryCapabilities)
  viewerCan(@Root() entry: LawEntryView, @Ctx() { actor }: Context) {
    return lawEntryCan(actor, entry);
  }

  @Mutation(() => LawEntryOrRefusal, { description: '登记专门规定，或者提出新的一版' })
  async proposeLawEntry(
    @Arg('input', () => LawEntryInput) input: LawEntryInput,
    @Arg('code', () => String, { nullable: true, description: '已有规定的登记号；新登记的不填' })
    code: string | null,
    @Ctx() context: Context,
  ) {
    return fresh(context, await proposeLawEntry(context, input, code ?? null));
  }

  @Mutation(() => LawEntryOrRefusal, { description: '提出停止适用' })
  async endLawEntry(
    @Arg('code', () => String) code: string,
    @Arg('fromDay', () => CalendarDayScalar, { description: '从哪一天起不再适用' }) fromDay: CalendarDay,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await endLawEntry(context, code, fromDay, reason));
  }

  @Mutation(() => LawEntryOrRefusal, { description: '确认；提出人不能确认' })
  async confirmLawEntry(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() context: Context,
  ) {
    return fresh(context, await confirmLawEntry(context, id, version));
  }

  @Mutation(() => LawEntryOrRefusal, { description: '退回，写明原因' })
  async returnLawEntry(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await returnLawEntry(context, id, version, reason));
  }
}
