import { orRefusal } from '#schema/kernel/refusal.ts';
import { RevealedContact } from '#schema/receipt/revealed-view.ts';
import { text } from '#schema/kernel/fields.ts';
import { arg, byId, input, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { HearingView } from '#schema/hearing/hearing-view.ts';
import { HearingSignUpInput, RecordedSignUpInput } from '#schema/hearing/sign-up-input.ts';
import { HearingReceiptView, MySignUpView, SignUpConnection } from '#schema/hearing/sign-up-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { hearingById } from './hearing.queries.ts';
import { recordHearingSignUp, signUpForHearing } from './hearing-sign-up.ts';
import { revealHearingContact } from './reveal-hearing-contact.ts';
import { signUpsPage } from './sign-up.queries.ts';

/** Signing up for a hearing (听证会报名). */
@Resolver(() => HearingReceiptView)
export class HearingSignUpResolver {
  @Query(() => SignUpConnection, { description: '报名名册，先报名的在前；只有承办单位看得到' })
  hearingSignUps(
    @Arg('hearingId', () => ID) hearingId: string,
    @Arg('first', () => Int, { defaultValue: 50, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return signUpsPage(context, hearingId, { first: first ?? null, after: after ?? null });
  }

  @FieldResolver(() => HearingView)
  hearing(@Root() { hearingId }: HearingReceiptView, @Ctx() context: Context) {
    return hearingById(context, hearingId);
  }
}

/** Somebody's own sign-up (我的报名), opened by receipt number and look-up code. */
@Resolver(() => MySignUpView)
export class MyHearingSignUpResolver {
  @FieldResolver(() => HearingView)
  hearing(@Root() { hearingId }: MySignUpView, @Ctx() context: Context) {
    return hearingById(context, hearingId);
  }
}

export const HearingSignUpMutations = mutations({
  signUpForHearing: mutation(
    orRefusal(HearingReceiptView),
    '网上报名，任何人',
    [input(HearingSignUpInput)],
    signUpForHearing,
  ),
  recordHearingSignUp: mutation(
    orRefusal(HearingReceiptView),
    '代录电话、现场的报名',
    [input(RecordedSignUpInput)],
    recordHearingSignUp,
  ),
  revealHearingContact: mutation(
    RevealedContact,
    '查看报名人或者参加人的姓名和联系方式，写明理由，留有记录',
    [byId, arg('reason', text)],
    revealHearingContact,
  ),
});
