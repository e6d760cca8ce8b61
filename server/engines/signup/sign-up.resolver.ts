import { str, text } from '#schema/kernel/fields.ts';
import { arg, byId, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { RevealedSignUp, SignUpOrRefusal } from '#schema/signup/sign-up-view.ts';
import { Refusal } from '#server/law/refusal.ts';
import { cancelSignUp, cancelSignUpFor, claimSignUp, claimSignUpFor } from './change-sign-up.ts';
import { revealSignUp } from './reveal-sign-up.ts';

const view = (done: string | Refusal) => (done instanceof Refusal ? done : { receiptNo: done });

/** 报名, whatever it is for: without an account; the receipt proves whose it is. */
export const SignUpMutations = mutations({
  cancelSignUp: mutation(
    SignUpOrRefusal,
    '取消报名，名额让给候补的人',
    [arg('receiptNo', str), arg('lookupCode', str)],
    async (context, receiptNo, lookupCode) => view(await cancelSignUp(context, receiptNo, lookupCode)),
  ),
  claimSignUp: mutation(
    SignUpOrRefusal,
    '候补轮到的，确认名额',
    [arg('receiptNo', str), arg('lookupCode', str)],
    async (context, receiptNo, lookupCode) => view(await claimSignUp(context, receiptNo, lookupCode)),
  ),
  cancelSignUpFor: mutation(
    SignUpOrRefusal,
    '代打来电话的人取消报名，写明原因',
    [byId, arg('reason', text)],
    async (context, id, reason) => view(await cancelSignUpFor(context, id, reason)),
  ),
  claimSignUpFor: mutation(SignUpOrRefusal, '代打来电话的人确认名额', [byId], async (context, id) =>
    view(await claimSignUpFor(context, id)),
  ),
  revealSignUp: mutation(
    RevealedSignUp,
    '查看报名人的姓名和联系方式，写明理由，留有记录',
    [byId, arg('reason', text)],
    revealSignUp,
  ),
});
