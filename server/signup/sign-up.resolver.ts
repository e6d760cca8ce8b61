import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { RevealedSignUp, SignUpOrRefusal } from '#schema/signup/sign-up-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { cancelSignUp, cancelSignUpFor, claimSignUp, claimSignUpFor } from './change-sign-up.ts';
import { revealSignUp } from './reveal-sign-up.ts';

const Id = () => Arg('id', () => ID);
const Reason = () => Arg('reason', () => TextScalar);
const ReceiptNo = () => Arg('receiptNo', () => String);
const LookupCode = () => Arg('lookupCode', () => String);

const view = (done: string | Refusal) => (done instanceof Refusal ? done : { receiptNo: done });

/** 报名, whatever it is for: without an account; the receipt proves whose it is. */
@Resolver()
export class SignUpResolver {
  @Mutation(() => SignUpOrRefusal, { description: '取消报名，名额让给候补的人' })
  async cancelSignUp(
    @ReceiptNo() receiptNo: string,
    @LookupCode() lookupCode: string,
    @Ctx() context: Context,
  ) {
    return view(await cancelSignUp(context, receiptNo, lookupCode));
  }

  @Mutation(() => SignUpOrRefusal, { description: '候补轮到的，确认名额' })
  async claimSignUp(
    @ReceiptNo() receiptNo: string,
    @LookupCode() lookupCode: string,
    @Ctx() context: Context,
  ) {
    return view(await claimSignUp(context, receiptNo, lookupCode));
  }

  @Mutation(() => SignUpOrRefusal, { description: '代打来电话的人取消报名，写明原因' })
  async cancelSignUpFor(@Id() id: string, @Reason() reason: string, @Ctx() context: Context) {
    return view(await cancelSignUpFor(context, id, reason));
  }

  @Mutation(() => SignUpOrRefusal, { description: '代打来电话的人确认名额' })
  async claimSignUpFor(@Id() id: string, @Ctx() context: Context) {
    return view(await claimSignUpFor(context, id));
  }

  @Mutation(() => RevealedSignUp, { description: '查看报名人的姓名和联系方式，写明理由，留有记录' })
  revealSignUp(@Id() id: string, @Reason() reason: string, @Ctx() context: Context) {
    return revealSignUp(context, id, reason);
  }
}
