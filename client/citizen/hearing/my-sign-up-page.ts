import { graphql } from '#client/graphql/gql.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import { credentialIn } from '../receipt/credential.ts';
import { mineRoute } from '../receipt/mine-route.ts';
import { refused } from '../refused.ts';
import { MY_SIGN_UP } from './addresses.ts';
import { LEAVE } from '../receipt/hand-over.ts';
import { MySignUpPage, MySignUpPageQuery } from './MySignUpPage.tsx';

const Withdraw = graphql(`
  mutation WithdrawHearingSignUp($receiptNo: String!, $lookupCode: String!) {
    withdrawHearingSignUp(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      ... on MyHearingSignUp {
        receiptNo
      }
      ...Refused_form
    }
  }
`);

const Claim = graphql(`
  mutation ClaimHearingSeat($receiptNo: String!, $lookupCode: String!) {
    claimHearingSeat(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      ... on MyHearingSignUp {
        receiptNo
      }
      ...Refused_form
    }
  }
`);

/** Takes the seat, withdraws, or leaves. */
async function post(form: SentForm, io: Io): Promise<Posted> {
  const credential = credentialIn(io.at.sealed);
  const step = form.text('step');
  if (!credential || (step !== 'withdraw' && step !== 'claim')) return LEAVE;
  const done =
    step === 'claim'
      ? (await io.execute(Claim, credential)).claimHearingSeat
      : (await io.execute(Withdraw, credential)).withdrawHearingSignUp;
  return done.__typename === 'Refusal' ? refused(done) : { redirect: MY_SIGN_UP };
}

export const mySignUpPage = mineRoute({
  document: MySignUpPageQuery,
  page: MySignUpPage,
  title: '我的报名',
  post,
});
