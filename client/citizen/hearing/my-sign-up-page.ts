import { graphql } from '#client/graphql/gql.ts';
import { errorsOf, type Io, type Posted, type SentForm } from '#client/form.ts';
import { MY_COMMENT } from '../addresses.ts';
import { credentialIn, MINE_COOKIE } from '../receipt/credential.ts';
import { page } from '../page.ts';
import { MY_SIGN_UP } from './addresses.ts';
import { LEAVE } from '../receipt/hand-over.ts';
import { codesHeld } from '../receipt/receipt-seen.ts';
import { MySignUpPage, MySignUpPageQuery } from './MySignUpPage.tsx';

const Withdraw = graphql(`
  mutation WithdrawHearingSignUp($receiptNo: String!, $lookupCode: String!) {
    withdrawHearingSignUp(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      ... on MyHearingSignUp {
        receiptNo
      }
      ... on Refusal {
        findings {
          message
          fields
          fix
        }
      }
    }
  }
`);

const Claim = graphql(`
  mutation ClaimHearingSeat($receiptNo: String!, $lookupCode: String!) {
    claimHearingSeat(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      ... on MyHearingSignUp {
        receiptNo
      }
      ... on Refusal {
        findings {
          message
          fields
          fix
        }
      }
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
  return done.__typename === 'Refusal' ? errorsOf(done) : { redirect: MY_SIGN_UP };
}

export const mySignUpPage = page({
  document: MySignUpPageQuery,
  variables: codesHeld,
  page: MySignUpPage,
  meta: () => ({ title: '我的报名', crumbs: [{ name: '我的报名' }], unlisted: true }),
  current: MY_COMMENT,
  reads: { name: MINE_COOKIE.name },
  post,
});
