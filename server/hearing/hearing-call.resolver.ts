import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  HearingCallConnection,
  HearingCallOrRefusal,
  HearingCallView,
} from '#schema/hearing/hearing-call-view.ts';
import { HearingOrRefusal } from '#schema/hearing/hearing-view.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { Context } from '#server/kernel/context.ts';
import { HearingCallWay } from '#server/law/hearing-tiding.ts';
import { Refusal } from '#server/law/refusal.ts';
import { confirmHearingSeat } from './claim-hearing-seat.ts';
import { freshHearing } from './fresh-hearing.ts';
import { hearingCall, hearingCallsPage } from './hearing-calls.queries.ts';
import { recordHearingCall } from './record-hearing-call.ts';

/** What the unit tells people by telephone (须电话通知). */
@Resolver(() => HearingCallView)
export class HearingCallResolver {
  @Query(() => HearingCallConnection, { description: '须电话通知的，或者已经通知的；只有承办单位看得到' })
  hearingCalls(
    @Arg('hearingId', () => ID) hearingId: string,
    @Arg('told', () => Boolean, { defaultValue: false }) told: boolean,
    @Arg('first', () => Int, { defaultValue: 50, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return hearingCallsPage(context, hearingId, { told, first: first ?? null, after: after ?? null });
  }

  @Mutation(() => HearingCallOrRefusal, { description: '登记已经通知：谁、何时、怎样通知' })
  async recordHearingCall(
    @Arg('id', () => ID) id: string,
    @Arg('way', () => HearingCallWay) way: HearingCallWay,
    @Arg('note', () => TextScalar, { defaultValue: '' }) note: string,
    @Ctx() context: Context,
  ) {
    const done = await recordHearingCall(context, id, way, note);
    return done instanceof Refusal ? done : hearingCall(context, done);
  }

  @Mutation(() => HearingOrRefusal, { description: '代为确认空出的席位' })
  async confirmHearingSeat(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return freshHearing(context, await confirmHearingSeat(context, id));
  }
}
