import { graphql } from '#client/graphql/gql.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import { groupedCode } from '#client/format.ts';
import { words } from '#client/words.ts';
import { MY_SIGN_UP_OPENED } from '../addresses.ts';
import { credentialIn } from '../receipt/credential.ts';
import { receiptRoute } from '../receipt/receipt-route.ts';
import { handOver, LEAVE } from '../receipt/hand-over.ts';
import { trapped } from '../FormTrap.tsx';
import { page } from '../page.ts';
import { reachField, reachIn } from '../ReachFields.tsx';
import { mineRoute } from '../receipt/mine-route.ts';
import { refused } from '../refused.ts';
import { crumbsTo, placeIn } from './activity-page.ts';
import { ACTIVITIES, signedUpHref } from './addresses.ts';
import { MySignUpPage, MySignUpPageQuery } from './MySignUpPage.tsx';
import { SignedUpPage, SignedUpPageQuery } from './SignedUpPage.tsx';
import { SignUpPage, SignUpPageQuery } from './SignUpPage.tsx';

const SignUp = graphql(`
  mutation SignUpForActivity($input: SignUpInput!) {
    signUpForActivity(input: $input) {
      ... on SignUpReceipt {
        receiptNo
        lookupCode
      }
      ...Refused_form
    }
  }
`);

const CancelSignUp = graphql(`
  mutation CancelActivitySignUp($receiptNo: String!, $lookupCode: String!) {
    cancelSignUp(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      ... on MySignUp {
        receiptNo
      }
      ...Refused_form
    }
  }
`);

async function signUp(form: SentForm, io: Io): Promise<Posted> {
  const stopped = trapped(form);
  if (stopped) return stopped;
  const { contactKind, contact } = reachIn(form);
  const { signUpForActivity: done } = await io.execute(SignUp, {
    input: {
      activityId: form.text('activityId'),
      idempotencyKey: form.text('idempotencyKey'),
      noticeVersion: Number(form.text('noticeVersion')) || 0,
      name: form.text('name'),
      contactKind: contactKind ?? 'PHONE',
      contact: contact ?? '',
      needs: form.text('needs') || null,
    },
  });
  if (done.__typename === 'Refusal') return refused(done, reachField(form));
  return handOver(signedUpHref(groupedCode(done.receiptNo)), done);
}

/** Gives the seat back, or leaves. */
async function giveBack(form: SentForm, io: Io): Promise<Posted> {
  const credential = credentialIn(io.at.sealed);
  if (!credential || form.text('step') !== 'cancel') return LEAVE;
  const { cancelSignUp: done } = await io.execute(CancelSignUp, { ...credential });
  return done.__typename === 'Refusal' ? refused(done) : { redirect: MY_SIGN_UP_OPENED };
}

export const signUpPage = page({
  document: SignUpPageQuery,
  variables: placeIn,
  page: SignUpPage,
  meta: ({ activity }) =>
    activity && {
      title: `报名：${activity.title}`,
      crumbs: crumbsTo(activity, { name: '报名' }),
      unlisted: true,
    },
  current: ACTIVITIES,
  post: signUp,
});

export const signedUpPage = receiptRoute({
  document: SignedUpPageQuery,
  page: SignedUpPage,
  name: '报名回执',
  section: { name: words.nav.events, href: ACTIVITIES },
});

export const mySignUpPage = mineRoute({
  document: MySignUpPageQuery,
  page: MySignUpPage,
  title: '我的报名',
  post: giveBack,
});
